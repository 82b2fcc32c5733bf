import Batch
import Clausier

/// The products of all inputs in order: on the standard output, or in a file that appears when complete.
struct StreamSink: ~Copyable, OutputSink {
  private let layout: OutputLayout
  private let path: BytePath?
  private var file: AtomicOutput?
  private var size = 0

  /// Opens the file at `path`, or takes the standard output for `nil`.
  ///
  /// - Throws: a notice when the file cannot be written.
  init(path: BytePath?, layout: OutputLayout) throws(Notice) {
    self.layout = layout
    self.path = path
    if let path {
      do throws(SystemError) { file = try AtomicOutput(path) } catch { throw .outputFailed(path, error) }
    } else {
      file = nil
    }
  }

  var outlivesFailure: Bool { false }

  mutating func put(_ bodies: [[UInt8]], of index: Int) throws(Notice) -> Placement {
    let part = layout.part(bodies, isFirst: size == 0)
    defer { size += part.bytes.count }
    try write(part.bytes)
    return Placement(part, at: size, hashed: false)
  }

  func bodies(of entry: JournalEntry, kept: Bool) -> [[UInt8]]? { nil }

  func sync() throws(Notice) {}

  consuming func finish() throws(Notice) {
    try write(layout.end(isEmpty: size == 0))
    let path = path
    do throws(SystemError) { try file.take()?.commit() } catch { throw .outputFailed(path, error) }
  }

  private func write(_ bytes: [UInt8]) throws(Notice) {
    if file == nil { return try StandardOutput.write(bytes, as: layout.product.syntax) }
    do throws(SystemError) { try file?.write(bytes) } catch { throw .outputFailed(path, error) }
  }
}
