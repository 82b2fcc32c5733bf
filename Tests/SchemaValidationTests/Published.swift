import FoundationEssentials
import TestSupport

/// The files of `schemas/`.
enum Published {
  static func bytes(_ name: String) throws -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return Array(try Data(contentsOf: URL(filePath: "/" + root + "/schemas/" + name)))
  }

  static func schema() throws -> JSONTree { try JSONTree(bytes("clausier-record-1.1.schema.json")) }
  static func example() throws -> JSONTree { try JSONTree(bytes("example.json")) }
  static func error() throws -> JSONTree { try JSONTree(bytes("example-error.json")) }
}
