import Batch
import Clausier
import Review

/// Where the pages of acts go: one file, or a folder with a page for each act and one for all.
struct ReviewOutput {
  private let path: BytePath
  private let isSet: Bool
  private var rows: [[UInt8]] = []
  private var names: Set<String> = []

  /// How many pages were written, and how many were the same as before.
  private(set) var (written, unchanged) = (0, 0)
  /// How many acts were left out because the same bytes had been given before.
  private(set) var twins = 0

  init(_ request: ReviewRequest) throws(Notice) {
    (path, isSet) = (request.output, request.isSet)
    guard isSet else { return }
    do throws(SystemError) { try OutputFolder.prepare(path) } catch { throw .outputFailed(path, error) }
  }

  /// Takes the pages of an input.
  ///
  /// - Throws: a notice when they cannot be written, or when one page is asked for and there are several acts.
  mutating func put(_ bodies: [[UInt8]]) throws(Notice) {
    let bodies = bodies.compactMap { ReviewBody($0) }
    if !isSet, bodies.count > 1 { throw .severalActs(bodies.count, path) }
    for body in bodies {
      guard isSet else {
        try write(body.page, to: path)
        continue
      }
      guard names.insert(body.path).inserted else {
        twins += 1
        continue
      }
      try write(body.page, to: path.appending(BytePath(body.path.utf8)))
      rows.append(body.row)
    }
  }

  /// Writes the page of the set once all acts are there.
  mutating func finish(_ settings: ReviewSettings) throws(Notice) {
    guard isSet else { return }
    try write(SetPage(settings).bytes(rows: rows), to: path.appending(BytePath("index.html".utf8)))
  }

  private mutating func write(_ bytes: [UInt8], to path: BytePath) throws(Notice) {
    // A page that has not changed keeps its time, so that nothing copies it again.
    if let old = try? InputFile.read(path), old == bytes {
      unchanged += 1
      return
    }
    do throws(SystemError) {
      let file = try AtomicOutput(path)
      try file.write(bytes)
      try file.commit()
    } catch { throw .outputFailed(path, error) }
    written += 1
  }
}
