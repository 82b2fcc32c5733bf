import Batch
import Clausier

/// The loop from inputs to records: order of output is order of input, whichever worker is done first.
struct ExtractionRun: ~Copyable {
  private let list: InputList
  private var pool: DocumentPool
  private let start = StageClock.seconds()
  /// Outcomes that came before their turn.
  private var early: [Int: Outcome] = [:]
  private var submitted = 0
  private var written = 0

  /// How far the inputs handed out may be ahead of those written.
  private static let window = 256

  /// What became of the inputs so far.
  private(set) var tally = Tally()
  /// The gravest status so far.
  private(set) var status = ExitStatus.good
  /// The time that the stages took so far.
  private(set) var clock = StageClock()

  init(list: InputList, pool: PoolSettings) {
    self.list = list
    self.pool = DocumentPool(pool)
  }

  /// The seconds since the run began.
  var seconds: Double { StageClock.seconds() - start }

  /// Has the records of every input made and hands them on.
  ///
  /// - Throws: a notice when the records cannot be written any further.
  mutating func drive(
    _ sink: consuming some RecordSink & ~Copyable, on console: inout Console
  ) throws(Notice) {
    for fault in list.faults {
      console.tell(.folderFault(fault), about: fault.folder)
      status.raise(to: .unreadableInput)
    }
    try submit()
    while written < list.inputs.count {
      for event in try pool.events() {
        switch event {
        case .identified(let number, _): pool.decide(number, goOn: true)
        case .finished(let number, let answer, _):
          early[number] = answer.outcome
          clock.add(answer.clock)
        }
      }
      // The workers go first, so that they are at work while the records are written.
      try submit()
      while let outcome = early.removeValue(forKey: written) {
        try put(outcome, to: &sink, on: &console)
        written += 1
      }
      try submit()
    }
    try sink.finish()
    console.endProgress()
  }

  private mutating func submit() throws(Notice) {
    while submitted < list.inputs.count, submitted - written < ExtractionRun.window, pool.wantsInput {
      try pool.submit(list.inputs[submitted], as: submitted)
      submitted += 1
    }
  }

  private mutating func put(
    _ outcome: Outcome, to sink: inout some RecordSink & ~Copyable, on console: inout Console
  ) throws(Notice) {
    let input = list.inputs[written]
    console.showProgress(written + 1, of: list.inputs.count, at: seconds, path: input.shownPath)
    tally.count(outcome)
    status.raise(to: outcome.status)
    console.tell(outcome, about: input.shownPath)
    let began = StageClock.processor()
    do throws(Notice) {
      try sink.put(outcome.records, of: written)
    } catch {
      guard sink.outlivesFailure else { throw error }
      console.tell(error)
      status.raise(to: .usage)
    }
    clock.add(StageClock.processor() - began, to: .write)
  }
}
