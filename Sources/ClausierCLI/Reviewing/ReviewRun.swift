import Batch
import Clausier
import Export

/// Has the pages of all inputs made by workers, and puts them in the order of the inputs.
///
/// Records are handed to the workers one by one, since a file may hold many thousands, and drawing their pages needs the
/// workers' limits.
struct ReviewRun: ~Copyable {
  private var pool: DocumentPool
  private var output: ReviewOutput
  private var signals: SignalWatch?
  private var answers: [Int: Outcome] = [:]
  private var names: [Int: BytePath] = [:]
  private var submitted = 0
  private var taken = 0
  private var isStopping = false
  private var tally = Tally()
  private let start = StageClock.seconds()
  private let request: ReviewRequest

  /// The most serious status so far.
  private(set) var status = ExitStatus.good

  /// How many inputs may be under way or wait for those before them.
  private static let window = 32

  init(_ request: ReviewRequest) throws(Notice) {
    self.request = request
    output = try ReviewOutput(request)
    pool = DocumentPool(request.pool)
    signals = request.list.isOneFile ? nil : SignalWatch()
  }

  /// Makes the pages.
  ///
  /// - Throws: a notice when nothing more can be written.
  mutating func drive(on console: inout Console) throws(Notice) {
    for fault in request.list.faults {
      console.tell(.folderFault(fault), about: fault.folder)
      status.raise(to: .unreadableInput)
    }
    for input in request.list.inputs where !isStopping { try give(input, on: &console) }
    while taken < submitted { try wait(on: &console) }
    console.endProgress()
    if isStopping {
      console.tell(.interrupted(done: taken, of: request.list.inputs.count, resumable: false))
      return status.raise(to: .interrupted)
    }
    try output.finish(request.settings)
    if output.twins > 0 { console.tell(.twinActs(output.twins)) }
    if request.isSet { console.tell(.reviewed(written: output.written, unchanged: output.unchanged)) }
  }

  /// Hands an input to the workers; a file of records is handed out record by record.
  private mutating func give(_ input: Input, on console: inout Console) throws(Notice) {
    guard let records = RecordFile(input) else {
      switch fetched(input) {
      case .success(let input): return try submit(input, on: &console)
      case .failure(let fault): return try hold(fault, of: input, on: &console)
      }
    }
    let fault = try records.each { slice throws(Notice) in
      guard !isStopping else { return }
      var record = Input(origin: .bytes(Array(slice.bytes)), name: input.name)
      record.subject = subject(ofRecord: Array(slice.bytes))
      try submit(record, on: &console)
    }
    if let fault { try hold(fault, of: input, on: &console) }
  }

  /// The file that a record is of, opened here since a worker may open none; `nil` where no page of it is drawn.
  private func subject(ofRecord json: [UInt8]) -> OpenedFile? {
    guard request.pool.maker.product.pages?.resolution != nil, let record = try? Record(json: json) else {
      return nil
    }
    return try? OpenedFile(request.files.path(of: record.source.file))
  }

  /// The input with its bytes if they come from the standard input, which no worker reads.
  private func fetched(_ input: Input) -> Result<Input, InputFault> {
    guard input.isStandardInput else { return .success(input) }
    let most = pool.mostBytesOfInput
    return Result { () throws(InputFault) in try InputFile.bytes(of: input, most: most) }.map {
      Input(origin: .bytes($0), name: input.name)
    }
  }

  private mutating func submit(_ input: Input, on console: inout Console) throws(Notice) {
    while !pool.wantsInput || submitted - taken >= ReviewRun.window, !isStopping { try wait(on: &console) }
    if isStopping { return }
    names[submitted] = input.name
    if let outcome = try pool.submit(input, as: submitted) { answers[submitted] = outcome }
    submitted += 1
  }

  /// Notes an input that no worker gets, since it cannot be read.
  private mutating func hold(_ fault: InputFault, of input: Input, on console: inout Console) throws(Notice) {
    names[submitted] = input.name
    answers[submitted] = pool.outcome(of: input, Fault(fault))
    submitted += 1
    try put(on: &console)
  }

  /// Waits for something to happen, and writes what is next.
  private mutating func wait(on console: inout Console) throws(Notice) {
    for event in try pool.events(watching: signals.map { [$0.file] } ?? []) {
      switch event {
      case .identified(let number, _): pool.decide(number, goOn: true)
      case .finished(let number, let answer, _): answers[number] = answer.outcome
      }
    }
    if let asked = signals?.take(), asked > 0 {
      if isStopping { taken = submitted } else { console.tell(.stopping) }
      isStopping = true
    }
    try put(on: &console)
    let total = max(request.list.inputs.count, submitted)
    console.show(RunProgress(total: total, tally: tally, seconds: StageClock.seconds() - start, slow: nil))
  }

  /// Writes the outcomes whose turn it is.
  private mutating func put(on console: inout Console) throws(Notice) {
    while let outcome = answers.removeValue(forKey: taken) {
      let name = names.removeValue(forKey: taken) ?? BytePath([])
      taken += 1
      tally.count(outcome, of: name)
      status.raise(to: ExitStatus(outcome.state))
      console.tell(outcome, about: name)
      try output.put(outcome.bodies)
    }
  }
}
