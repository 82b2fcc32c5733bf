import Clausier
import FoundationEssentials

/// The reference that an act has got, so that a later export can give it again.
public struct KeptReference: Sendable, Equatable {
  /// What stands for `{n}`.
  public let number: Int
  /// The digest of the act's file.
  public let sha256: String
  /// The act's number in its file.
  public let act: Int
  /// The file, for readers.
  public let file: String
  /// The whole reference, for readers.
  public let reference: String

  /// Reads the references that an earlier export has kept: an array of objects.
  ///
  /// - Throws: ``ExportFault/unusableReferences`` for anything else, and where two acts have the same number.
  public static func list(json: [UInt8]) throws(ExportFault) -> [KeptReference] {
    guard let members = try? JSONDecoder().decode([Member].self, from: Data(json)),
      members.allSatisfy({ (1...mostNumber).contains($0.n) && !$0.sha256.isEmpty }),
      Set(members.map(\.n)).count == members.count
    else { throw .unusableReferences }
    return members.map {
      KeptReference(
        number: $0.n, sha256: $0.sha256, act: $0.act, file: $0.file ?? "", reference: $0.reference ?? "")
    }
  }

  /// What is beyond is a slip, and would leave no number after it.
  private static let mostNumber = 1_000_000_000

  /// The references of earlier exports with those of the last one, by number, as JSON.
  public static func json(_ earlier: [KeptReference], with given: [KeptReference]) -> [UInt8] {
    var all: [Int: KeptReference] = [:]
    for kept in earlier + given { all[kept.number] = kept }
    var buffer = JSONBuffer(.indented, capacity: 1024)
    buffer.openArray()
    for (_, kept) in all.sorted(by: { $0.key < $1.key }) {
      buffer.separate()
      buffer.openObject()
      buffer.key("n")
      buffer.number(kept.number)
      buffer.key("reference")
      buffer.string(kept.reference)
      buffer.key("file")
      buffer.string(kept.file)
      buffer.key("act")
      buffer.number(kept.act)
      buffer.key("sha256")
      buffer.string(kept.sha256)
      buffer.closeObject()
    }
    buffer.closeArray()
    return buffer.bytes + [0x0A]
  }

  private struct Member: Decodable {
    let n: Int
    let sha256: String
    let act: Int
    let file: String?
    let reference: String?
  }
}
