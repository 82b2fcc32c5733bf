import Batch

/// The products of all inputs, one after another, in a file that a later run can continue: it has a name of
/// its own until it is complete.
struct PartSink: ~Copyable, OutputSink {
  private let output: BytePath
  private let layout: OutputLayout
  private var part: PartFile
  private var kept: PartFile

  /// How many inputs at the head of the list are in the file already.
  let standing: Int
  /// Whether an earlier run has left nothing to do.
  let isComplete: Bool

  /// Opens what an earlier run has left of the output, or starts again if it left nothing.
  ///
  /// Unchanged inputs at the head of the list stay where they are. Everything from the first other one on is
  /// set aside, to be taken from there.
  /// - Throws: a notice when it cannot be read or written.
  init(
    _ output: BytePath, layout: OutputLayout, run: borrowing RunJournal, inputs: Inputs
  ) throws(Notice) {
    var part = try PartSink.open(output, ".part")
    var kept = try PartSink.open(output, ".kept")
    let isFinished = try run.isFinished(partIsEmpty: part.size == 0)
    let there = isFinished ? FileFacts(of: Input(origin: .file(output), name: output)).size : part.size
    // The output that the journal is about has been removed.
    if try there < run.end(of: run.count()) { try run.startOver() }
    let count = try run.count()
    let end = try run.end(of: count)
    let source = isFinished ? output : part.path
    let standing = try PartSink.unaltered(run.standing(of: inputs), of: source, run)
    let isComplete =
      isFinished && standing == count && standing == inputs.count
      && PartSink.ends(output, with: layout.end(isEmpty: end == 0), at: end)
    if isFinished, !isComplete, count > 0 {
      do throws(SystemError) {
        try part.append(0..<end, of: output)
        try part.sync()
      } catch { throw .outputFailed(output, error, resumable: true) }
      try run.reopen()
    }
    if !isComplete { try PartSink.setAside(from: standing, end, &part, &kept, run, output) }
    self.output = output
    self.layout = layout
    self.part = part
    self.kept = kept
    self.standing = standing
    self.isComplete = isComplete
  }

  private static func open(_ output: BytePath, _ suffix: String) throws(Notice) -> PartFile {
    do { return try PartFile(of: output, suffix: suffix) } catch { throw .outputFailed(output, error) }
  }

  /// How many inputs at the head of the list have the bytes in the output that were written for them.
  private static func unaltered(
    _ count: Int, of output: BytePath, _ run: borrowing RunJournal
  ) throws(Notice) -> Int {
    for place in 0..<count {
      guard let entry = try run.entry(at: place),
        entry.wrote(PartFile.bytes(in: entry.start..<entry.end, of: output))
      else { return place }
    }
    return count
  }

  /// Whether nothing but a product's end follows the last part of an output.
  private static func ends(_ output: BytePath, with end: [UInt8], at byte: Int) -> Bool {
    PartFile.bytes(in: byte..<(byte + end.count + 1), of: output) == end
  }

  /// Moves everything after the unchanged inputs out of the part, and notes it in the journal.
  private static func setAside(
    from standing: Int, _ end: Int, _ part: inout PartFile, _ kept: inout PartFile,
    _ run: borrowing RunJournal, _ output: BytePath
  ) throws(Notice) {
    let middle = try run.end(of: standing)
    let base = try run.endOfKept()
    do throws(SystemError) {
      try kept.shorten(to: base)
      try kept.append(middle..<end, of: part.path)
      try kept.sync()
    } catch { throw .outputFailed(output, error, resumable: true) }
    try run.keep(from: standing, movedBy: base - middle)
    do throws(SystemError) { try part.shorten(to: middle) } catch {
      throw .outputFailed(output, error, resumable: true)
    }
  }

  var outlivesFailure: Bool { false }

  mutating func put(_ bodies: [[UInt8]], of index: Int) throws(Notice) -> Placement {
    let placed = layout.part(bodies, isFirst: part.size == 0)
    let start = part.size
    do throws(SystemError) { try part.append(placed.bytes) } catch {
      throw .outputFailed(output, error, resumable: true)
    }
    return Placement(placed, at: start)
  }

  func bodies(of entry: JournalEntry, kept isKept: Bool) -> [[UInt8]]? {
    let range = entry.start..<entry.end
    let bytes = isKept ? kept.bytes(in: range) : part.bytes(in: range)
    guard entry.wrote(bytes), entry.places.allSatisfy({ $0.upperBound <= bytes.count }) else {
      return nil
    }
    return entry.places.map { Array(bytes[$0]) }
  }

  func sync() throws(Notice) {
    do throws(SystemError) { try part.sync() } catch { throw .outputFailed(output, error, resumable: true) }
  }

  /// Removes the empty files that were opened for nothing.
  consuming func discard() {
    part.remove()
    kept.remove()
  }

  consuming func finish() throws(Notice) {
    let output = output
    let end = layout.end(isEmpty: part.size == 0)
    do throws(SystemError) {
      try part.append(end)
      try part.finish()
    } catch { throw .outputFailed(output, error, resumable: true) }
    kept.remove()
  }
}
