import Batch
import Foundation

@testable import Catalogue

/// An index that is gone after the test.
final class TemporaryIndex {
  let path: BytePath
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "clausier-index-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = BytePath("\(folder.path)/acts.db".utf8)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The index of acts as if they came from one file of records.
  static func of(_ acts: [ActFixture]) throws -> TemporaryIndex {
    let index = try TemporaryIndex()
    try index.build(acts)
    return index
  }

  /// Brings the index up to date.
  @discardableResult
  func build(
    _ acts: [ActFixture], from input: String = "records.ndjson", prunes: Bool = false
  ) throws -> BuildTally {
    let builder = try CatalogueBuilder(path, program: "test", waiting: 0)
    try builder.begin(input, isWhole: prunes)
    for act in acts { try builder.add(try act.json()) }
    try builder.end(nil, settings: "")
    if prunes { try builder.prune(keeping: [input]) }
    return try builder.finish()
  }

  /// The index to be read.
  func catalogue() throws -> Catalogue { try Catalogue(path) }
}
