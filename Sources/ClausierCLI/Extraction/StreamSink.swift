import Batch

/// All records one after the other: on the standard output, or in a file that appears when it is whole.
struct StreamSink: ~Copyable, RecordSink {
  private let format: RecordFormat
  private let isList: Bool
  private let path: BytePath?
  private var file: AtomicOutput?
  private var count = 0

  /// Opens the file at `path`, or takes the standard output for `nil`.
  ///
  /// - Throws: a notice when the file cannot be written.
  init(path: BytePath?, format: RecordFormat, isList: Bool) throws(Notice) {
    self.format = format
    self.isList = isList && format == .json
    self.path = path
    if let path {
      do throws(SystemError) { file = try AtomicOutput(path) } catch { throw .outputFailed(path, error) }
    } else {
      file = nil
    }
  }

  var outlivesFailure: Bool { false }

  mutating func put(_ records: [[UInt8]], of index: Int) throws(Notice) {
    guard isList else { return try write(format.file(records)) }
    for json in records {
      try write(Array((count == 0 ? "[\n" : ",\n").utf8) + json)
      count += 1
    }
  }

  consuming func finish() throws(Notice) {
    if isList { try write(Array((count == 0 ? "[]\n" : "\n]\n").utf8)) }
    let path = path
    do throws(SystemError) { try file.take()?.commit() } catch { throw .outputFailed(path, error) }
  }

  private func write(_ bytes: [UInt8]) throws(Notice) {
    if file == nil { return try StandardOutput.writeJSON(bytes) }
    do throws(SystemError) { try file?.write(bytes) } catch { throw .outputFailed(path, error) }
  }
}
