import Batch
import Clausier

/// The loop from inputs to records: order of output is order of input, and nothing is kept from one to the next.
struct ExtractionRun {
  private let list: InputList
  private let maker: RecordMaker
  private let start = StageClock.seconds()

  /// What became of the inputs so far.
  private(set) var tally = Tally()
  /// The gravest status so far.
  private(set) var status = ExitStatus.good
  /// The time that the stages took so far.
  private(set) var clock = StageClock()

  init(list: InputList, maker: RecordMaker) {
    self.list = list
    self.maker = maker
  }

  /// The seconds since the run began.
  var seconds: Double { StageClock.seconds() - start }

  /// Makes the records of every input and hands them on.
  ///
  /// - Throws: a notice when the records cannot be written any further.
  mutating func drive(
    _ sink: consuming some RecordSink & ~Copyable, on console: inout Console
  ) throws(Notice) {
    for fault in list.faults {
      console.tell(.folderFault(fault), about: fault.folder)
      status.raise(to: .unreadableInput)
    }
    for (index, input) in list.inputs.enumerated() {
      console.showProgress(index + 1, of: list.inputs.count, at: seconds, path: input.shownPath)
      let outcome = maker.outcome(of: input, clock: &clock)
      tally.count(outcome)
      status.raise(to: outcome.status)
      report(outcome, of: input, on: &console)
      let began = StageClock.processor()
      do throws(Notice) {
        try sink.put(outcome.records, of: index)
      } catch {
        guard sink.outlivesFailure else { throw error }
        console.tell(error)
        status.raise(to: .usage)
      }
      clock.add(StageClock.processor() - began, to: .write)
    }
    try sink.finish()
    console.endProgress()
  }

  private func report(_ outcome: Outcome, of input: Input, on console: inout Console) {
    if let fault = outcome.fault {
      console.tell(fault.message, code: fault.code, severity: .error, about: input.shownPath)
    }
    for remark in outcome.remarks {
      console.tell(remark, about: input.shownPath)
    }
  }
}
