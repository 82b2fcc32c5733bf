import Batch
import Clausier

/// Jobs answered one after another on the standard output, a line for each act.
struct WorkerRun: ~Copyable {
  private var pool: DocumentPool
  private let layout: OutputLayout
  private var count = 0

  /// The most serious status so far.
  private(set) var status = ExitStatus.good

  /// Makes the run; one process reads the documents, this one watches it.
  init(_ settings: PoolSettings) {
    var settings = settings
    settings.workers = 1
    layout = OutputLayout(product: settings.maker.product, isList: true)
    pool = DocumentPool(settings)
  }

  /// Answers a job, or a line that is not a job.
  ///
  /// - Throws: a notice when the answer cannot be written, or no worker can be started.
  mutating func answer(_ job: Result<Input, Fault>, on console: inout Console) throws(Notice) {
    let outcome: Outcome
    let path: BytePath
    switch job {
    case .success(let input):
      path = input.shownPath
      outcome = try read(input)
    case .failure(let fault):
      path = BytePath("-".utf8)
      outcome = Outcome(bodies: [layout.product.body(of: ErrorRecord(file: "-", fault: fault))], fault: fault)
    }
    status.raise(to: ExitStatus(outcome.state))
    console.tell(outcome, about: path)
    try StandardOutput.write(
      layout.part(outcome.bodies, isFirst: true).bytes, as: layout.product.syntax)
  }

  private mutating func read(_ input: Input) throws(Notice) -> Outcome {
    count += 1
    if let outcome = try pool.submit(input, as: count) { return outcome }
    while true {
      for event in try pool.events() {
        switch event {
        case .identified(let number, _): pool.decide(number, goOn: true)
        case .finished(_, let answer, _): return answer.outcome
        }
      }
    }
  }
}
