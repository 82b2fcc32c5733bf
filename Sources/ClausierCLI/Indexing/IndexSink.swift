import Batch
import Catalogue
import Clausier

/// Takes the records of PDFs into an index.
struct IndexSink: OutputSink, ~Copyable {
  let builder: CatalogueBuilder
  let path: BytePath
  let inputs: Inputs
  /// The facts of the files before they were read.
  let facts: [FileFacts]
  let settings: String

  var outlivesFailure: Bool { false }

  mutating func put(_ bodies: [[UInt8]], of index: Int) throws(Notice) -> Placement {
    do throws(CatalogueFault) {
      try builder.begin(PathText.text(of: inputs[index].name.bytes), isWhole: true)
      for body in bodies { try builder.add(body) }
      try builder.end(facts[index], settings: settings)
    } catch { throw .catalogueFailed(path, error) }
    return Placement(PlacedBodies([], in: ProductFrame(), isFirst: false), at: 0)
  }

  func bodies(of entry: JournalEntry, kept: Bool) -> [[UInt8]]? { nil }

  func sync() throws(Notice) {}

  consuming func finish() throws(Notice) {}
}
