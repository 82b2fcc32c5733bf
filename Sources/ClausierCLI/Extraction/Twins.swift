/// Inputs with the same bytes among those that are being read or wait to be written: the first is read, the
/// others get its answer.
struct Twins {
  private var firsts: [FileIdentity: Int] = [:]
  private var waiting: [Int: [Int]] = [:]

  /// The first input with these bytes; the given one if there is no other.
  mutating func first(_ identity: FileIdentity, _ number: Int) -> Int {
    if let first = firsts[identity] { return first }
    firsts[identity] = number
    return number
  }

  /// Notes that an input waits for another's answer.
  mutating func wait(_ number: Int, for first: Int) {
    waiting[first, default: []].append(number)
  }

  /// The inputs that wait for an answer that has now come.
  mutating func release(_ first: Int) -> [Int] { waiting.removeValue(forKey: first) ?? [] }

  /// Forgets an input that is written.
  mutating func forget(_ number: Int, _ identity: FileIdentity?) {
    if let identity, firsts[identity] == number { firsts[identity] = nil }
  }
}
