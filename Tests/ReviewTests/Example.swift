import Clausier
import Foundation

/// The record that `schemas/` shows, which has every kind of value, with its places.
enum Example {
  /// Its JSON.
  static let json: [UInt8] = bytes("schemas/example.json")
  /// The schema of records.
  static let schema: [UInt8] = bytes("schemas/clausier-record-1.1.schema.json")

  /// The record.
  static func record() throws -> Record { try Record(json: json) }

  private static func bytes(_ path: String) -> [UInt8] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return (try? Array(Data(contentsOf: root.appendingPathComponent(path)))) ?? []
  }
}
