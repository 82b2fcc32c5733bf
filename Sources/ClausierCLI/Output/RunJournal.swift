import Batch
import Clausier
import Storage

/// The journal of a run, as the run uses it: what is already done, and where it is.
struct RunJournal: ~Copyable {
  private let path: BytePath
  private let journal: Journal
  private let settings: String
  private let policy: RunPolicy
  private let verifies: Bool
  private let hasPasswords: Bool
  private var nextCommit = 0.0

  /// What the records are made by: those of another version are made again.
  static let version = "\(Version.number)/\(SchemaVersion.current)"
  /// The least seconds between two writes to the disk, and how many times as long as a write the time between
  /// is: a slow disk must not delay the work.
  private static let (interval, patience) = (0.25, 50.0)

  /// Opens the journal and makes sure that it fits this run.
  ///
  /// - Parameters:
  ///   - settings: what the form of the output depends on.
  ///   - verifies: whether the bytes of inputs are compared rather than their size and time.
  ///   - hasPasswords: whether there are passwords to try.
  /// - Throws: a notice when another run uses it, when an earlier run waits to be resumed or had other
  ///   settings, or when it cannot be read.
  static func open(
    _ path: BytePath, settings: String, policy: RunPolicy, verifies: Bool, hasPasswords: Bool
  ) throws(Notice) -> RunJournal {
    let run = RunJournal(
      journal: try open(path, discarding: policy == .force), path: path, settings: settings, policy: policy,
      verifies: verifies, hasPasswords: hasPasswords)
    try run.check()
    return run
  }

  private init(
    journal: consuming Journal, path: BytePath, settings: String, policy: RunPolicy, verifies: Bool,
    hasPasswords: Bool
  ) {
    self.verifies = verifies
    self.hasPasswords = hasPasswords
    self.journal = journal
    self.path = path
    self.settings = settings
    self.policy = policy
  }

  private static func open(_ path: BytePath, discarding: Bool) throws(Notice) -> Journal {
    do throws(SystemError) { try OutputFolder.prepare(path.parent) } catch {
      throw .outputFailed(path, error)
    }
    // Like the output's own parts, it is never written through a link to somewhere else.
    if path.isLink { throw .outputFailed(path, .link) }
    do throws(StorageError) { return try Journal(path, discarding: discarding) } catch {
      throw .journalFailed(path, error)
    }
  }

  /// Checks that what an earlier run has left fits the request.
  private func check() throws(Notice) {
    let earlier = try told { () throws(StorageError) in try journal.fact("settings") }
    if policy == .careful, earlier != nil, try state() != .finished, try count() > 0 {
      throw .unfinishedRun(path)
    }
    if policy.goesOn, let earlier, earlier != settings { throw .otherSettings(path, earlier: earlier) }
    if !policy.goesOn || earlier == nil { try startOver() }
  }

  // MARK: What is done

  /// How many inputs at the head of the list are done.
  func count() throws(Notice) -> Int { try told { () throws(StorageError) in try journal.count() } }

  /// The byte of the output after that many inputs at the head of the list.
  func end(of count: Int) throws(Notice) -> Int {
    try told { () throws(StorageError) in try journal.entry(at: count - 1)?.end ?? 0 }
  }

  /// How many inputs at the head of the list are answered by what is done.
  func standing(of inputs: Inputs) throws(Notice) -> Int {
    for (index, input) in inputs.enumerated() {
      let entry = try told { () throws(StorageError) in try journal.entry(at: index) }
      guard let entry, answers(entry, input) else { return index }
    }
    return inputs.count
  }

  /// The entry of the input at a place of the list.
  func entry(at place: Int) throws(Notice) -> JournalEntry? {
    try told { () throws(StorageError) in try journal.entry(at: place) }
  }

  /// The entry of an input that an earlier run did and that still answers it.
  func kept(_ input: Input) throws(Notice) -> JournalEntry? {
    let entry = try told { () throws(StorageError) in try journal.kept(input.shownPath) }
    return entry.flatMap { answers($0, input) ? $0 : nil }
  }

  /// An input with the same bytes as another that is done.
  func twin(
    of input: Input, _ identity: FileIdentity
  ) throws(Notice) -> (entry: JournalEntry, kept: Bool)? {
    let twin = try told { () throws(StorageError) in
      try journal.entry(sha256: identity.sha256, version: RunJournal.version)
    }
    return twin.flatMap {
      $0.kept && retries($0.entry.state, of: input) ? nil : $0
    }
  }

  private func answers(_ entry: JournalEntry, _ input: Input) -> Bool {
    entry.answers(
      input, version: RunJournal.version, retryingFailed: retries(entry.state, of: input),
      verifying: verifies)
  }

  /// Whether an input that failed is read again: if the user asks for it, or if what it wanted may be there now. Its
  /// file tells nothing of rights and passwords.
  private func retries(_ state: InputState, of input: Input) -> Bool {
    guard case .failed(let code) = state else { return false }
    if policy == .retryFailed { return true }
    switch code {
    case Fault.forbidden.code, Fault.unreadable(reason: "").code:
      guard case .file(let path) = input.origin else { return false }
      return (try? OpenedFile(path)) != nil
    case Fault.passwordNeeded.code, Fault.passwordWrong.code: return hasPasswords
    default: return false
    }
  }

  // MARK: What becomes done

  /// Adds the result of the input at a place of the list.
  func add(_ entry: JournalEntry, at place: Int) throws(Notice) {
    try told { () throws(StorageError) in try journal.add(entry, at: place) }
  }

  /// Takes the entry of an earlier run for the input at a place of the list.
  func adopt(_ input: Input, at place: Int) throws(Notice) {
    try told { () throws(StorageError) in try journal.adopt(input.shownPath, at: place) }
  }

  /// Writes the journal to the disk, after `output`, if it is time or `now`.
  mutating func commit(now: Bool = false, after output: borrowing some OutputSink & ~Copyable) throws(Notice)
  {
    let seconds = StageClock.seconds()
    guard now || seconds >= nextCommit else { return }
    try output.sync()
    try commit()
    let end = StageClock.seconds()
    nextCommit = end + max(RunJournal.interval, (end - seconds) * RunJournal.patience)
  }

  // MARK: The whole run

  /// Whether the output already has its name; a run killed at that moment could not say so.
  func isFinished(partIsEmpty: Bool) throws(Notice) -> Bool {
    let state = try state()
    return state == .finished || (state == .finishing && partIsEmpty)
  }

  /// Sets aside the entries from a place of the list on.
  func keep(from place: Int, movedBy distance: Int) throws(Notice) {
    try told { () throws(StorageError) in try journal.keep(from: place, movedBy: distance) }
    try commit()
  }

  /// The byte after the last part that was set aside.
  func endOfKept() throws(Notice) -> Int { try told { () throws(StorageError) in try journal.endOfKept() } }

  /// Notes that the output is complete except for its name.
  func prepareToFinish() throws(Notice) { try set(.finishing) }

  /// Notes that the output has its name, and forgets what was set aside.
  ///
  /// - Parameter answering: whether the outputs of documents that are gone still answer them when they come back.
  func finish(answering: Bool) throws(Notice) {
    try told { () throws(StorageError) in try journal.forgetKept(answering: answering) }
    try set(.finished)
  }

  /// What earlier runs did for documents that this run was not given.
  func gone() throws(Notice) -> [JournalEntry] {
    try told { () throws(StorageError) in try journal.gone() }
  }

  /// Forgets the outputs whose documents are gone.
  func forgetGone() throws(Notice) {
    try told { () throws(StorageError) in try journal.forgetGone() }
    try commit()
  }

  /// Notes that the output is being written again.
  func reopen() throws(Notice) { try set(.running) }

  /// Forgets everything that was done.
  func startOver() throws(Notice) {
    try told { () throws(StorageError) in
      try journal.clear()
      try journal.remember("settings", settings)
    }
    try set(.running)
  }

  private func set(_ state: RunState) throws(Notice) {
    try told { () throws(StorageError) in try journal.remember("state", state.rawValue) }
    try commit()
  }

  private func state() throws(Notice) -> RunState? {
    try told { () throws(StorageError) in try journal.fact("state") }.flatMap(RunState.init)
  }

  private func commit() throws(Notice) { try told { () throws(StorageError) in try journal.commit() } }

  private func told<Result>(_ ask: () throws(StorageError) -> Result) throws(Notice) -> Result {
    do { return try ask() } catch { throw .journalFailed(path, error) }
  }
}
