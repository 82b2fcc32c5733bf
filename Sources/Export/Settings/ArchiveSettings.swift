public import Clausier
import FoundationEssentials

/// What an archive has decided: texts by their keys.
public struct ArchiveSettings: Sendable, Equatable {
  private var values: [ArchiveKey: String] = [:]

  /// Settings in which nothing is decided.
  public init() {}

  /// Reads settings from JSON: texts by their keys, the rules in an object of their own. Empty texts say nothing, and keys
  /// that begin with two slashes are comments.
  ///
  /// - Throws: ``ExportFault`` for anything else, so that a slip of the pen is not a lost decision.
  public init(json: [UInt8]) throws(ExportFault) {
    guard let members = try? JSONDecoder().decode([String: Member].self, from: Data(json)) else {
      throw .archive(.unusable(key: nil))
    }
    for (name, member) in members.sorted(by: { $0.key < $1.key }) where !name.hasPrefix("//") {
      switch member {
      case .text(let text): try set(name, text)
      case .object(let inner) where name == "rules":
        for (key, member) in inner.sorted(by: { $0.key < $1.key }) where !key.hasPrefix("//") {
          guard case .text(let text) = member else { throw .archive(.unusable(key: "rules." + key)) }
          try set("rules." + key, text)
        }
      default: throw .archive(.unusable(key: name))
      }
    }
    for (key, _) in values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      if let needed = key.needed, values[needed] == nil { throw .archive(.missingKeys([needed])) }
    }
  }

  private mutating func set(_ name: String, _ text: String) throws(ExportFault) {
    guard let key = ArchiveKey(rawValue: name) else { throw .archive(.unknownKey(name)) }
    let text = CleanText.xml(text).text
    guard !text.allSatisfy(\.isWhitespace) else { return }
    guard key.words.isEmpty || key.words.contains(text) else {
      let known = key.words.joined(separator: ", ")
      throw .archive(.unusableKey(key, wanted: Message(fr: known, en: known)))
    }
    values[key] = text
  }

  /// What was decided; `nil` where nothing was.
  public subscript(key: ArchiveKey) -> String? { values[key] }

  /// Demands that keys have been decided.
  ///
  /// - Throws: ``ArchiveFault/missingKeys(_:)`` with all that are missing.
  func demand(_ keys: [ArchiveKey]) throws(ExportFault) {
    let missing = keys.filter { values[$0] == nil }
    if !missing.isEmpty { throw .archive(.missingKeys(missing)) }
  }

  /// Settings in which nothing is decided yet, as JSON, with a comment beside each key.
  public static func template(_ words: (Message) -> String) -> [UInt8] {
    var buffer = JSONBuffer(.indented, capacity: 4096)
    buffer.openObject()
    for key in ArchiveKey.allCases where !key.rawValue.hasPrefix("rules.") {
      write(key.rawValue, words(key.meaning), to: &buffer)
    }
    buffer.key("rules")
    buffer.openObject()
    for key in ArchiveKey.allCases where key.rawValue.hasPrefix("rules.") {
      write(String(key.rawValue.dropFirst("rules.".count)), words(key.meaning), to: &buffer)
    }
    buffer.closeObject()
    buffer.closeObject()
    return buffer.bytes + [0x0A]
  }

  private static func write(_ name: String, _ comment: String, to buffer: inout JSONBuffer) {
    buffer.key(escaping: "// " + name)
    buffer.string(comment)
    buffer.key(escaping: name)
    buffer.string("")
  }

  /// A value of the JSON.
  private enum Member: Decodable {
    case text(String)
    case object([String: Member])
    case other

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        self = .text(text)
      } else if let object = try? value.decode([String: Member].self) {
        self = .object(object)
      } else {
        self = .other
      }
    }
  }
}
