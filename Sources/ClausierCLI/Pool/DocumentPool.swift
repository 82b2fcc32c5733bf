import Batch
import Clausier
import Glibc
import PDFText
import Recognition

/// Workers that read documents in parallel; every input gets an outcome, whatever happens to its worker.
struct DocumentPool: ~Copyable {
  private let settings: PoolSettings
  private var workers: WorkerPool
  private var inputs: [Int: Input] = [:]
  private var identities: [Int: FileIdentity] = [:]
  private var complaints: [Int: Complaints] = [:]

  /// Makes the pool; a worker starts when there is a document for it.
  init(_ settings: PoolSettings) {
    self.settings = settings
    let maker = settings.maker
    let reader = maker.recognition?.keeper
    workers = WorkerPool(
      size: settings.workers, limits: settings.limits, startHelper: { reader?.start().map(WorkerHelper.init) }
    ) { job, file, parent in
      guard let input = Input(packed: job, file: file) else { return [] }
      // A worker may not start programs.
      if reader != nil { maker.recognition?.keeper = .from(parent) }
      var clock = StageClock()
      let outcome = maker.outcome(of: input, clock: &clock, beforeImage: { parent.restartTime() }) {
        parent.identify(FileIdentity($0).packed)
      }
      return outcome.map { WorkerAnswer(outcome: $0, clock: clock).packed }
    }
  }

  /// What confines the workers; `nil` before the first.
  var confinement: Confinement? { workers.confinement }

  /// Whether a worker has nothing to do.
  var wantsInput: Bool { workers.wantsJobs }

  /// Whether nothing is left to do.
  var isIdle: Bool { workers.isIdle }

  /// The input that a worker has been busy with for longest, and its seconds.
  var slowest: (number: Int, seconds: Double)? { workers.slowest.map { ($0.job, $0.seconds) } }

  /// Gives the pool an input, whose events will have `number`.
  ///
  /// The file is opened here, since a worker may open none.
  /// - Returns: The outcome of an input that cannot be opened, of which there are no events.
  /// - Throws: a notice when no worker can be started.
  mutating func submit(_ input: Input, as number: Int) throws(Notice) -> Outcome? {
    var file = input.subject
    if case .file(let path) = input.origin {
      do throws(InputFault) { file = try OpenedFile(path) } catch { return outcome(of: input, Fault(error)) }
    }
    inputs[number] = Input(origin: .file(input.shownPath), name: input.name)
    do throws(SystemError) { try workers.submit(input.packed, file, as: number) } catch {
      throw .noWorker(error)
    }
    return nil
  }

  /// Has only those inputs finished that workers have in hand, and if their workers die not even those.
  mutating func stop() { workers.stop() }

  /// The most bytes of a document from the standard input.
  var mostBytesOfInput: Int { settings.mostBytesOfInput }

  /// The outcome of an input that no worker gets, since it cannot be read.
  func outcome(of input: Input, _ fault: Fault) -> Outcome {
    let record = ErrorRecord(file: PathText.text(of: input.name.bytes), fault: fault)
    return Outcome(bodies: [settings.maker.product.body(of: record)], fault: fault)
  }

  /// Tells the worker that read an input's bytes whether to continue; if not, there is no outcome.
  mutating func decide(_ number: Int, goOn: Bool) {
    workers.decide(number, goOn: goOn)
    if !goOn { forget(number) }
  }

  /// Waits until something is known, `others` have something to read, or the time is over.
  ///
  /// - Throws: a notice when a worker cannot be replaced.
  mutating func events(watching others: [Int32] = [], for seconds: Double = 1) throws(Notice)
    -> [DocumentEvent]
  {
    var events: [DocumentEvent] = []
    do throws(SystemError) {
      for event in try workers.events(watching: others, for: seconds) { take(event, &events) }
    } catch { throw .noWorker(error) }
    return events
  }

  private mutating func take(_ event: PoolEvent, _ events: inout [DocumentEvent]) {
    switch event {
    case .identified(let number, let bytes):
      if let identity = FileIdentity(packed: bytes) {
        identities[number] = identity
        events.append(.identified(number, identity))
      }
    case .said(let number, let line):
      complaints[number, default: Complaints()].add(line)
    case .answered(let number, let bytes):
      finish(number, WorkerAnswer(packed: bytes) ?? failed(number, .crashed(signal: 0), nil), &events)
    case .failed(let number, let failure, let identity):
      finish(number, failed(number, failure, identity.flatMap { FileIdentity(packed: $0) }), &events)
    }
  }

  private mutating func finish(_ number: Int, _ answer: WorkerAnswer, _ events: inout [DocumentEvent]) {
    var answer = answer
    if let complaint = complaints[number]?.notice { answer.outcome.remarks.append(complaint) }
    events.append(.finished(number, answer, identities[number]))
    forget(number)
  }

  private mutating func forget(_ number: Int) {
    inputs[number] = nil
    identities[number] = nil
    complaints[number] = nil
  }

  /// The answer for a worker that gave none.
  private func failed(_ number: Int, _ failure: WorkerFailure, _ identity: FileIdentity?) -> WorkerAnswer {
    let fault: Fault =
      switch failure {
      case .crashed(let signal): .crashed(signal: SignalName.of(signal))
      case .timedOut: .timedOut(seconds: settings.limits.seconds)
      case .outOfMemory: .outOfMemory(limit: settings.limits.memory)
      }
    let name = PathText.text(of: inputs[number]?.name.bytes ?? [])
    let record = ErrorRecord(file: name, sha256: identity?.sha256, bytes: identity?.bytes, fault: fault)
    return WorkerAnswer(
      outcome: Outcome(bodies: [settings.maker.product.body(of: record)], fault: fault), clock: StageClock())
  }
}
