import Clausier
import Glibc

/// Adds up the processor time that each stage takes.
struct StageClock {
  private var nanoseconds = [Int](repeating: 0, count: Stage.allCases.count)
  private var documents = 0
  private var running: (stage: Stage, since: Int)?

  /// Begins a stage, which ends the one before.
  mutating func begin(_ stage: Stage) {
    stop()
    running = (stage, StageClock.processor())
  }

  /// Ends the stage that was begun last.
  mutating func stop() {
    if let running { add(StageClock.processor() - running.since, to: running.stage) }
    running = nil
  }

  /// Adds time that was measured elsewhere, in nanoseconds.
  mutating func add(_ time: Int, to stage: Stage) {
    guard let index = Stage.allCases.firstIndex(of: stage) else { return }
    nanoseconds[index] += time
  }

  /// Counts a document that went through the stages.
  mutating func countDocument() { documents += 1 }

  /// Adds what another clock has measured.
  mutating func add(_ other: StageClock) {
    for (index, time) in other.nanoseconds.enumerated() { nanoseconds[index] += time }
    documents += other.documents
  }

  /// The times of the stages in nanoseconds, and then the number of documents.
  var values: [Int] { nanoseconds + [documents] }

  /// A clock with values that another has given.
  init(values: [Int]) {
    guard values.count == Stage.allCases.count + 1 else { return }
    nanoseconds = Array(values.dropLast())
    documents = values.last ?? 0
  }

  /// A clock that has measured nothing.
  init() {}

  /// The times as lines of stage, milliseconds in all and milliseconds a document, with tabs between.
  var table: String {
    var lines = "stage\tms\tms/document\n"
    for (stage, time) in zip(Stage.allCases, nanoseconds) {
      lines += "\(stage.rawValue)\t\(StageClock.milliseconds(time))"
      lines += "\t\(StageClock.milliseconds(time / max(1, documents)))\n"
    }
    return lines
  }

  /// The seconds since some moment in the past, independent of any change of the clock.
  static func seconds() -> Double { Double(now(CLOCK_MONOTONIC)) / 1e9 }

  /// The processor time of this program, in nanoseconds.
  static func processor() -> Int { now(CLOCK_PROCESS_CPUTIME_ID) }

  private static func now(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  private static func milliseconds(_ nanoseconds: Int) -> String {
    let thousandths = (nanoseconds + 500) / 1000
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - fraction.utf8.count))\(fraction)"
  }
}
