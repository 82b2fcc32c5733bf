import Batch
import Clausier

/// The product of each input in a file of its own, in a folder that mirrors the inputs.
struct FolderSink: OutputSink {
  private let layout: OutputLayout
  private let folder: BytePath
  private let plan: OutputPlan
  /// Whether there is no more room, so that other outputs would fail as well.
  private var isFull = false

  /// Plans the files, and checks that they can be put in the folder.
  ///
  /// - Throws: a notice before anything is written when two inputs need one file, or the folder takes none.
  init(_ folder: BytePath, inputs: Inputs, layout: OutputLayout) throws(Notice) {
    self.layout = layout
    self.folder = folder
    do throws(OutputPlan.Fault) {
      plan = try OutputPlan(inputs, in: folder, suffix: layout.product.suffix)
    } catch { throw .outputCollision(error) }
    do throws(SystemError) {
      try OutputFolder.prepare(folder)
    } catch { throw .outputFailed(folder, error) }
  }

  var outlivesFailure: Bool { !isFull }

  mutating func put(_ bodies: [[UInt8]], of index: Int) throws(Notice) -> Placement {
    let part = layout.whole(bodies)
    let path = plan.output(at: index)
    do throws(SystemError) {
      let file = try AtomicOutput(path)
      try file.write(part.bytes)
      try file.commit()
    } catch {
      isFull = error.code == .diskFull
      throw .outputFailed(path, error, resumable: isFull)
    }
    return Placement(part, at: 0)
  }

  func bodies(of entry: JournalEntry, kept: Bool) -> [[UInt8]]? {
    let path = folder.appending(entry.outputName.replacingPDFSuffix(with: layout.product.suffix))
    guard let bytes = try? InputFile.read(path), entry.wrote(bytes) else { return nil }
    return entry.places.allSatisfy { $0.upperBound <= bytes.count }
      ? entry.places.map { Array(bytes[$0]) } : nil
  }

  func sync() throws(Notice) {}

  consuming func finish() throws(Notice) {}
}
