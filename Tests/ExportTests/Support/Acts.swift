import Batch
import Clausier
import Foundation
import Testing

@testable import Export

/// Records and files that tests export.
enum Acts {
  /// The folder of the repository.
  static let root = BytePath(#filePath.utf8).parent.parent.parent.parent

  /// The record of the schema's example, in which every field has a value.
  static func example() throws -> Record {
    let bytes = try InputFile.read(root.appending(BytePath("schemas/example.json".utf8)))
    guard case .record(let record) = try RecordEntry(json: bytes) else { throw CancellationError() }
    return record
  }

  /// A shown text.
  static func shown(_ text: String) -> Shown<String> { Shown(text, at: [], rule: "test") }

  /// A small delegation whose file has some bytes.
  static func delegation(_ file: String, _ bytes: [UInt8], title: String? = "Convention des phares") -> Record
  {
    var record = Record(
      source: Source(file: file, sha256: SHA256.hexadecimal(of: bytes), bytes: bytes.count, pages: 2))
    record.kind = .delegation
    record.title = title.map(shown)
    record.parties = [Party(role: .delegant, name: shown("direction des phares"))]
    record.signature.date = CalendarDate(year: 2031, month: 2, day: 3).map { Shown($0, at: [], rule: "test") }
    return record
  }

  /// Settings in which everything is decided.
  static let settings: ArchiveSettings = {
    let texts = ArchiveKey.allCases.map { key in
      (key.rawValue, key.words.first ?? (key == .reference ? "2031 W {n}" : "D-\(key.rawValue)"))
    }
    var members = texts.filter { !$0.0.hasPrefix("rules.") }.map { "\"\($0.0)\": \"\($0.1)\"" }
    let rules = texts.filter { $0.0.hasPrefix("rules.") }.map { "\"\($0.0.dropFirst(6))\": \"\($0.1)\"" }
    members.append("\"rules\": {\(rules.joined(separator: ", "))}")
    let json = "{\(members.joined(separator: ", "))}".replacing("D-serviceCode", with: "FRAF")
    return (try? ArchiveSettings(json: Array(json.utf8))) ?? ArchiveSettings()
  }()
}
