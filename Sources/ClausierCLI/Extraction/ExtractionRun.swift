import Batch
import Clausier

/// The loop from inputs to their products, whose order is that of the inputs, whichever worker is done first.
struct ExtractionRun: ~Copyable {
  private let list: InputList
  private let renaming: BodyRenaming?
  private let goesOn: Bool
  private var pool: DocumentPool
  private var journal: RunJournal?
  private let start = StageClock.seconds()
  /// Answers that wait for their turn.
  private var early = EarlyAnswers()
  /// The state of the files of inputs not yet written, at the time they were handed out.
  private var facts: [Int: FileFacts] = [:]
  private var twins = Twins()
  private var submitted = 0
  private var written = 0
  /// Holds signals back while there are several inputs; for one alone there is nothing to finish.
  private let signals: SignalWatch?
  /// How many inputs were done before whose part of the output is lost or was changed since.
  private(set) var rewritten = 0
  /// How often the user asked the run to stop, and when it ends at the latest once that was asked.
  private var interruptions = 0
  private var lastMoment = Double.infinity

  /// How far the inputs handed out may be ahead of those written.
  private static let window = 20_000
  /// For how many seconds documents in hand are waited for when the run is to stop: systems that stop a service wait
  /// little longer.
  private static let grace = 10.0

  /// The results of the inputs so far.
  private(set) var tally = Tally()
  /// The most serious status so far.
  private(set) var status = ExitStatus.good
  /// The time that the stages have taken so far.
  private(set) var clock = StageClock()

  /// Makes the run; without a journal everything is done, and no other run can resume it.
  init(_ request: ExtractionRequest, journal: consuming RunJournal?) {
    list = request.list
    renaming = request.renaming
    goesOn = request.goesOn
    pool = DocumentPool(request.pool)
    self.journal = journal
    signals = list.isOneFile ? nil : SignalWatch()
  }

  /// How many inputs were given.
  var total: Int { list.inputs.count }

  /// What confined the workers; `nil` where none was needed.
  var confinement: Confinement? { pool.confinement }

  /// The seconds since the run began.
  var seconds: Double { StageClock.seconds() - start }

  /// Has the product of every input made and hands it on.
  ///
  /// - Parameter standing: how many inputs at the head of the list are in the sink already.
  /// - Throws: a notice when nothing more can be written.
  mutating func drive(
    _ sink: consuming some OutputSink & ~Copyable, standing: Int = 0, on console: inout Console
  ) throws(Notice) {
    for fault in list.faults {
      console.tell(.folderFault(fault), about: fault.folder)
      status.raise(to: .unreadableInput)
    }
    for place in 0..<standing { count(try journal?.entry(at: place)) }
    (submitted, written) = (standing, standing)
    do throws(Notice) {
      try work(&sink, on: &console)
    } catch {
      // What is written counts, so that the next run need not do it again.
      try? journal?.commit(now: true, after: sink)
      throw error
    }
    try journal?.commit(now: true, after: sink)
    if interruptions > 0 {
      let (done, total, hasJournal) = (written, list.inputs.count, journal != nil)
      // Output that no run can resume should at least have a complete form.
      if !hasJournal { try sink.finish() }
      console.tell(
        goesOn
          ? .interruptedIndex(done: done, of: total)
          : .interrupted(done: done, of: total, resumable: hasJournal))
      return status.raise(to: .interrupted)
    }
    try journal?.prepareToFinish()
    let answering = sink.outlivesFailure
    try sink.finish()
    try journal?.finish(answering: answering)
    console.endProgress()
  }

  /// Counts the inputs of a run that has nothing left to do.
  mutating func countStanding() throws(Notice) {
    for place in list.inputs.indices { count(try journal?.entry(at: place)) }
  }

  /// What earlier runs did for documents that this run was not given.
  func gone() throws(Notice) -> [JournalEntry] { try journal?.gone() ?? [] }

  /// Notes that so many of their outputs were removed, and forgets them if none is left.
  mutating func pruned(_ count: Int, forgetting: Bool) throws(Notice) {
    tally.pruned = count
    if forgetting { try journal?.forgetGone() }
  }

  /// Notes that so many outputs were kept, since their documents may only be out of sight.
  mutating func keepGone(_ count: Int) {
    tally.kept = count
    status.raise(to: .unreadableInput)
  }

  /// Notes that something could not be written.
  mutating func fail() { status.raise(to: .usage) }

  private mutating func work(
    _ sink: inout some OutputSink & ~Copyable, on console: inout Console
  ) throws(Notice) {
    try submit(sink)
    while written < list.inputs.count {
      let asked = signals?.take() ?? 0
      if asked > 0, interruptions == 0 {
        console.tell(.stopping)
        pool.stop()
        lastMoment = StageClock.seconds() + ExtractionRun.grace
      }
      interruptions += asked
      if StageClock.seconds() >= lastMoment { return }
      if interruptions > 1 || (interruptions == 1 && pool.isIdle && !early.has(written)) { return }
      if !early.has(written) {
        for event in try pool.events(watching: watched) { try take(event, sink) }
      }
      console.show(progress)
      // The workers go first, so that they are at work while bodies are written.
      try submit(sink)
      while let answer = early.take(written) {
        try put(answer, to: &sink, on: &console)
        written += 1
      }
      try journal?.commit(after: sink)
      try submit(sink)
    }
  }

  private var progress: RunProgress {
    let slow = pool.slowest.map { (path: list.inputs[$0.number].shownPath, seconds: $0.seconds) }
    return RunProgress(total: list.inputs.count, tally: tally, seconds: seconds, slow: slow)
  }

  private var watched: [Int32] { signals.map { [$0.file] } ?? [] }

  // MARK: Inputs

  private mutating func submit(_ sink: borrowing some OutputSink & ~Copyable) throws(Notice) {
    while interruptions == 0, submitted < list.inputs.count, submitted - written < ExtractionRun.window,
      pool.wantsInput
    {
      let input = list.inputs[submitted]
      if journal != nil { facts[submitted] = FileFacts(of: input) }
      let entry = try journal?.kept(input)
      if let entry, let answer = answer(from: entry, to: input, sink) {
        early.put(answer, for: submitted)
      } else {
        if entry != nil { rewritten += 1 }
        switch fetched(input) {
        case .success(let input):
          if let outcome = try pool.submit(input, as: submitted) { hold(outcome, for: submitted, nil) }
        case .failure(let fault): hold(pool.outcome(of: input, Fault(fault)), for: submitted, nil)
        }
      }
      submitted += 1
    }
  }

  /// The input with its bytes if they come from the standard input: reading them, however long, must not
  /// count as a worker's time.
  private func fetched(_ input: Input) -> Result<Input, InputFault> {
    guard input.isStandardInput else { return .success(input) }
    let most = pool.mostBytesOfInput
    let read = { Result { () throws(InputFault) in try InputFile.bytes(of: input, most: most) } }
    return (signals?.suspended(read) ?? read()).map { Input(origin: .bytes($0), name: input.name) }
  }

  /// What an earlier run did for an input; `nil` when that is gone.
  private func answer(
    from entry: JournalEntry, to input: Input, _ sink: borrowing some OutputSink & ~Copyable
  ) -> EarlyAnswer? {
    guard let bodies = sink.bodies(of: entry, kept: true) else { return nil }
    if sink.outlivesFailure, entry.outputName == input.outputName {
      return EarlyAnswer(kind: .standing(entry))
    }
    let identity = entry.sha256.map { FileIdentity(sha256: $0, bytes: entry.facts.size) }
    return EarlyAnswer(kind: .earlier(entry, bodies: bodies), identity: identity)
  }

  // MARK: Answers

  private mutating func take(
    _ event: DocumentEvent, _ sink: borrowing some OutputSink & ~Copyable
  ) throws(Notice) {
    switch event {
    case .identified(let number, let identity):
      try identify(number, identity, sink)
    case .finished(let number, let answer, let identity):
      clock.add(answer.clock)
      hold(answer.outcome, for: number, identity)
      guard let renaming else { return }
      for twin in twins.release(number) {
        hold(answer.outcome.renamed(to: list.inputs[twin], renaming: renaming), for: twin, identity)
      }
    }
  }

  private mutating func hold(_ outcome: Outcome, for number: Int, _ identity: FileIdentity?) {
    early.put(EarlyAnswer(kind: .made(outcome), identity: identity), for: number)
  }

  /// Decides whether an input whose bytes are known must be read: not if another with the same bytes was.
  private mutating func identify(
    _ number: Int, _ identity: FileIdentity, _ sink: borrowing some OutputSink & ~Copyable
  ) throws(Notice) {
    guard journal != nil, let renaming else { return pool.decide(number, goOn: true) }
    let input = list.inputs[number]
    if let known = try journal?.twin(of: input, identity),
      let bodies = sink.bodies(of: known.entry, kept: known.kept)
    {
      pool.decide(number, goOn: false)
      return hold(Outcome(of: known.entry, bodies, to: input, renaming: renaming), for: number, identity)
    }
    let first = twins.first(identity, number)
    pool.decide(number, goOn: first == number)
    if first == number { return }
    if let outcome = early.outcome(of: first) {
      hold(outcome.renamed(to: input, renaming: renaming), for: number, identity)
    } else {
      twins.wait(number, for: first)
    }
  }

  // MARK: Output

  private mutating func put(
    _ answer: EarlyAnswer, to sink: inout some OutputSink & ~Copyable, on console: inout Console
  ) throws(Notice) {
    let input = list.inputs[written]
    let facts = facts.removeValue(forKey: written)
    twins.forget(written, answer.identity)
    let (bodies, state): ([[UInt8]], InputState)
    switch answer.kind {
    case .standing(let entry):
      count(entry)
      try journal?.adopt(input, at: written)
      return
    case .earlier(let entry, let kept):
      count(entry)
      (bodies, state) = (kept, entry.state)
    case .made(let outcome):
      tally.count(outcome, of: input.name)
      status.raise(to: ExitStatus(outcome.state))
      console.tell(outcome, about: input.shownPath, inDetail: list.isOneFile)
      (bodies, state) = (outcome.bodies, outcome.state)
    }
    let began = StageClock.processor()
    do throws(Notice) {
      let place = try sink.put(bodies, of: written)
      if let facts {
        var entry = JournalEntry(
          input, facts, sha256: answer.identity?.sha256, state: state, version: RunJournal.version)
        (entry.start, entry.length, entry.places) = (place.start, place.length, place.places)
        entry.digest = place.digest
        try journal?.add(entry, at: written)
      }
    } catch {
      guard sink.outlivesFailure else { throw error }
      console.tell(error)
      status.raise(to: .usage)
    }
    clock.add(StageClock.processor() - began, to: .write)
  }

  /// Counts an input that an earlier run did.
  private mutating func count(_ entry: JournalEntry?) {
    guard let entry else { return }
    tally.count(entry)
    status.raise(to: ExitStatus(entry.state))
  }
}
