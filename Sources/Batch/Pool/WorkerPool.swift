import Glibc

/// Processes that do jobs in parallel: one that crashes, hangs or grows too far is replaced and costs one
/// job.
///
/// The parent has a single thread and waits for all of them at once.
public struct WorkerPool: ~Copyable {
  private let size: Int
  private let limits: WorkerLimits
  private let work: WorkerLoop.Work
  private let startHelper: () -> WorkerHelper?
  private var workers: [WorkerProcess] = []
  /// Jobs that no worker has, the next one last.
  private var waiting: [WorkerTask] = []
  private var nextLook = 0.0
  /// Whether no more jobs are begun.
  private var isStopping = false
  /// What confines all workers so far; `nil` before the first.
  public private(set) var confinement: Confinement?

  /// How often a job is begun whose worker was killed from outside, and one whose worker crashed: an earlier
  /// job may have damaged the memory.
  private static let attemptsWhenKilled = 5
  private static let attemptsWhenCrashed = 2
  /// How many times as long as its processor time a job may take by the clock.
  private static let patience = 30.0
  /// The seconds between two looks at the workers' memory and time.
  private static let lookInterval = 0.05

  /// Makes a pool; its workers are started when there is something to do.
  ///
  /// - Parameters:
  ///   - size: how many workers there may be.
  ///   - startHelper: starts, here, the program that a worker asks for; `nil` where that fails.
  ///   - work: does a job in a worker, with the file opened for it, and speaks with this process through the link.
  public init(
    size: Int, limits: WorkerLimits, startHelper: @escaping () -> WorkerHelper? = { nil },
    work: @escaping (_ job: [UInt8], _ file: OpenedFile?, _ parent: WorkerLink) -> [UInt8]?
  ) {
    self.size = max(1, size)
    self.limits = limits
    self.startHelper = startHelper
    self.work = work
  }

  deinit {
    for worker in workers { _ = worker.stop() }
  }

  /// Whether a worker has nothing to do.
  public var wantsJobs: Bool { waiting.isEmpty && workers.count(where: { $0.task != nil }) < size }

  /// Whether nothing is left to do.
  public var isIdle: Bool { waiting.isEmpty && workers.allSatisfy { $0.task == nil } }

  /// The job that a worker has been busy with for longest, and its seconds.
  public var slowest: (job: Int, seconds: Double)? {
    let oldest = workers.compactMap(\.task).min { $0.deadline < $1.deadline }
    return oldest.map {
      ($0.job, PoolClock.seconds() - $0.deadline + WorkerPool.patience * Double(limits.seconds))
    }
  }

  /// Gives the pool a job and the file that it needs, whose events will name `number`.
  ///
  /// - Throws: ``SystemError`` when no worker can be started.
  public mutating func submit(
    _ payload: [UInt8], _ file: OpenedFile? = nil, as number: Int
  ) throws(SystemError) {
    waiting.insert(WorkerTask(job: number, payload: payload, file: file), at: 0)
    try assign()
  }

  /// Has only those jobs finished that workers have in hand: one whose worker dies is not done, and has no event.
  public mutating func stop() {
    isStopping = true
    waiting = []
  }

  /// Tells the worker that asked about a job whether to continue; if not, there is no further event about it.
  public mutating func decide(_ job: Int, goOn: Bool) {
    guard let index = workers.firstIndex(where: { $0.task?.job == job }) else { return }
    if !goOn { workers[index].task = nil }
    send(Frame.bytes(goOn ? .go : .leave), to: index)
  }

  /// Waits until something happens to a job, `others` have something to read, or the time is over.
  ///
  /// - Parameters:
  ///   - others: further files to watch; they are not read here.
  ///   - seconds: the longest wait.
  /// - Throws: ``SystemError`` when a worker cannot be replaced.
  public mutating func events(
    watching others: [Int32] = [], for seconds: Double = 1
  ) throws(SystemError) -> [PoolEvent] {
    let now = PoolClock.seconds()
    let busy = workers.contains { $0.task != nil }
    let wait = busy ? min(seconds, max(0, nextLook - now)) : seconds
    var files = others.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    for worker in workers {
      let wanted = worker.outgoing.isEmpty ? POLLIN : POLLIN | POLLOUT
      files.append(pollfd(fd: worker.answers, events: Int16(POLLIN), revents: 0))
      files.append(pollfd(fd: worker.errors, events: Int16(POLLIN), revents: 0))
      files.append(
        pollfd(fd: worker.outgoing.isEmpty ? -1 : worker.requests, events: Int16(wanted), revents: 0))
    }
    guard poll(&files, nfds_t(files.count), Int32((wait * 1000).rounded(.up))) >= 0 else { return [] }

    var events: [PoolEvent] = []
    var ended: [Int] = []
    for index in workers.indices {
      let states = files[(others.count + index * 3)...].prefix(3).map(\.revents)
      if states[2] != 0 { flush(index) }
      if states[1] != 0 { listen(to: index, &events) }
      if states[0] != 0, !read(from: index, &events) { ended.append(index) }
    }
    for index in ended.reversed() { bury(index, nil, &events) }
    checkLimits(&events)
    recycle()
    try assign()
    return events
  }

  // MARK: Jobs

  private mutating func assign() throws(SystemError) {
    while !waiting.isEmpty {
      var free = workers.firstIndex { $0.task == nil }
      if free == nil, workers.count < size {
        workers.append(try WorkerProcess.start(limits, work))
        free = workers.count - 1
      }
      guard let free, var task = waiting.popLast() else { return }
      task.attempts += 1
      allow(&task, workers[free])
      let frame = Frame.bytes(.job, task.payload)
      workers[free].task = task
      workers[free].given += 1
      workers[free].idling.restart()
      send(frame, task.file.map { [$0.number] } ?? [], to: free)
    }
  }

  /// Gives a job its time, from now on.
  private func allow(_ task: inout WorkerTask, _ worker: WorkerProcess) {
    task.deadline = PoolClock.seconds() + WorkerPool.patience * Double(limits.seconds)
    task.processorEnd = worker.processorSeconds + Double(limits.seconds)
  }

  private mutating func recycle() {
    for index in workers.indices.reversed()
    where workers[index].task == nil && workers[index].given >= limits.jobs {
      _ = workers.remove(at: index).stop()
    }
  }

  // MARK: Pipes

  /// Gives a worker a word; the files go with its first byte, and nothing else is under way then.
  private mutating func send(_ bytes: [UInt8], _ files: [Int32] = [], to index: Int) {
    workers[index].outgoing += bytes
    guard !files.isEmpty else { return flush(index) }
    let count = workers[index].send(workers[index].outgoing, files)
    if count > 0 { workers[index].outgoing = workers[index].outgoing.dropFirst(count) }
    flush(index)
  }

  /// Writes as much as the connection takes now; a broken one shows where the answers end.
  private mutating func flush(_ index: Int) {
    while !workers[index].outgoing.isEmpty {
      let count = workers[index].send(workers[index].outgoing)
      guard count > 0 else { return }
      workers[index].outgoing = workers[index].outgoing.dropFirst(count)
    }
    workers[index].outgoing = []
  }

  /// Takes what the worker said; `false` when it will say no more.
  private mutating func read(from index: Int, _ events: inout [PoolEvent]) -> Bool {
    let part = PipeReading.read(workers[index].answers)
    workers[index].incoming.append(part.bytes)
    while let word = workers[index].incoming.next() { take(word.kind, word.payload, from: index, &events) }
    return !part.ended
  }

  private mutating func take(
    _ kind: Frame.Kind, _ payload: [UInt8], from index: Int, _ events: inout [PoolEvent]
  ) {
    if kind == .confined {
      let told = Confinement(rawValue: payload.first ?? 0)
      confinement = confinement.map { $0.intersection(told) } ?? told
    }
    guard var task = workers[index].task else { return }
    switch kind {
    case .confined: break
    case .alive:
      allow(&task, workers[index])
      workers[index].task = task
    case .helperWanted: giveHelper(to: index)
    case .helperDone: workers[index].endHelper()
    case .identified:
      workers[index].task?.identity = payload
      events.append(.identified(job: task.job, payload))
    default:
      workers[index].task = nil
      events.append(.answered(job: task.job, payload))
    }
  }

  /// Starts the program that a worker asks for, and gives it the pipes.
  private mutating func giveHelper(to index: Int) {
    workers[index].endHelper()
    guard let helper = startHelper() else { return send(Frame.bytes(.helper), to: index) }
    Hardening.limit(helper, limits)
    workers[index].helper = helper
    var number: [UInt8] = []
    Fields.append(Int(helper.number), to: &number)
    send(Frame.bytes(.helper, number), [helper.requests, helper.answers], to: index)
    helper.closePipes()
  }

  private mutating func listen(to index: Int, _ events: inout [PoolEvent]) {
    let part = PipeReading.read(workers[index].errors)
    guard !part.bytes.isEmpty else { return }
    workers[index].lastWords = (workers[index].lastWords + part.bytes).suffix(1000)
    guard let job = workers[index].task?.job else { return }
    for line in part.bytes.split(separator: 0x0A) { events.append(.said(job: job, Array(line))) }
  }

  // MARK: Limits

  private mutating func checkLimits(_ events: inout [PoolEvent]) {
    let now = PoolClock.seconds()
    guard now >= nextLook else { return }
    nextLook = now + WorkerPool.lookInterval
    for index in workers.indices.reversed() {
      guard let task = workers[index].task else { continue }
      let used = workers[index].processorSeconds
      workers[index].idling.look(at: used + (workers[index].helper?.processorSeconds ?? 0), now)
      if now >= task.deadline || used >= task.processorEnd || hangs(index) {
        bury(index, .timedOut, &events)
      } else if workers[index].memory > limits.memory {
        bury(index, .outOfMemory, &events)
      }
    }
  }

  /// Whether a worker has not come on for as long as its job may take, though nothing kept it from a processor.
  private mutating func hangs(_ index: Int) -> Bool {
    guard workers[index].idling.seconds >= Double(limits.seconds) else { return false }
    if workers[index].isHeldUp { workers[index].idling.restart() }
    return workers[index].idling.seconds > 0
  }

  /// Removes a worker that has ended, or that is to end for a reason, and says what happens to its job.
  private mutating func bury(_ index: Int, _ reason: WorkerFailure?, _ events: inout [PoolEvent]) {
    listen(to: index, &events)
    let worker = workers.remove(at: index)
    let end = reason == nil ? worker.end() : worker.stop()
    guard var task = worker.task else { return }
    // Who stops the program may end its workers too, and that says nothing of the documents.
    if isStopping, reason == nil { return }
    // Another try in a fresh worker shows whether the job itself takes so much.
    let failure = reason ?? cause(of: end, worker.lastWords)
    let attempts: Int
    switch failure {
    case .timedOut: attempts = 1
    case .outOfMemory: attempts = worker.given > 1 ? WorkerPool.attemptsWhenCrashed : 1
    case .crashed(SIGKILL), .crashed(SIGTERM): attempts = WorkerPool.attemptsWhenKilled
    case .crashed: attempts = WorkerPool.attemptsWhenCrashed
    }
    if task.attempts < attempts {
      if isStopping { return }
      task.identity = nil
      waiting.append(task)
    } else {
      events.append(.failed(job: task.job, failure, identity: task.identity))
    }
  }

  /// Why a worker ended by itself: one that the system refused memory ends as if it had crashed.
  ///
  /// If it asked for more at once than it ever held, only the libraries' last words tell that.
  private func cause(of end: (signal: Int32, peak: Int), _ lastWords: [UInt8]) -> WorkerFailure {
    let words = String(decoding: lastWords, as: UTF8.self)
    let speaksOfMemory = ["alloc", "memory"].contains { words.lowercased().contains($0) }
    return end.peak >= limits.memory || (end.signal != SIGKILL && speaksOfMemory)
      ? .outOfMemory : .crashed(signal: end.signal)
  }
}
