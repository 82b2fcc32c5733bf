import Batch

/// Answers that wait for their turn: the first in memory, the others in a file, since one slow document can
/// make thousands wait.
struct EarlyAnswers: ~Copyable {
  private var held: [Int: EarlyAnswer] = [:]
  private var heldBytes = 0
  private var spooled: [Int: (place: Range<Int>, identity: FileIdentity?)] = [:]
  private var spool: SpoolFile?

  /// The most bytes of answers in memory.
  private static let limit = 1 << 20

  /// Whether an answer waits.
  func has(_ number: Int) -> Bool { held[number] != nil || spooled[number] != nil }

  /// Stores an answer.
  mutating func put(_ answer: EarlyAnswer, for number: Int) {
    let size = answer.size
    if heldBytes + size > EarlyAnswers.limit, !held.isEmpty, case .made(let outcome) = answer.kind,
      let place = put(WorkerAnswer(outcome: outcome, clock: StageClock()).packed)
    {
      spooled[number] = (place, answer.identity)
    } else {
      held[number] = answer
      heldBytes += size
    }
  }

  /// Gives an answer back.
  mutating func take(_ number: Int) -> EarlyAnswer? {
    if let answer = held.removeValue(forKey: number) {
      heldBytes -= answer.size
      return answer
    }
    let answer = unspooled(number)
    spooled[number] = nil
    if spooled.isEmpty { spool?.clear() }
    return answer
  }

  /// The outcome that waits for a number, if it was made in this run.
  func outcome(of number: Int) -> Outcome? {
    guard case .made(let outcome) = (held[number] ?? unspooled(number))?.kind else { return nil }
    return outcome
  }

  /// Writes bytes to the file; without one they have to stay in memory.
  private mutating func put(_ bytes: [UInt8]) -> Range<Int>? {
    if spool == nil { spool = try? SpoolFile() }
    return try? spool?.append(bytes)
  }

  private func unspooled(_ number: Int) -> EarlyAnswer? {
    guard let (place, identity) = spooled[number],
      let bytes = spool?.bytes(in: place), let answer = WorkerAnswer(packed: bytes)
    else { return nil }
    return EarlyAnswer(kind: .made(answer.outcome), identity: identity)
  }
}

extension EarlyAnswer {
  /// About how many bytes it holds.
  fileprivate var size: Int {
    switch kind {
    case .made(let outcome): outcome.bodies.reduce(200) { $0 + $1.count }
    case .earlier(_, let bodies): bodies.reduce(200) { $0 + $1.count }
    case .standing: 200
    }
  }
}
