/// The messages that parent and worker send each other through their pipes.
enum Frame {
  /// The kinds of word, as a byte before its length.
  enum Kind: UInt8 {
    /// To the worker: what to do.
    case job = 1
    /// To the worker: go on with the job.
    case go = 2
    /// To the worker: leave the job.
    case leave = 3
    /// From the worker: what the job is about, before its costly part; it waits for `go` or `leave`.
    case identified = 4
    /// From the worker: the result of the job.
    case answer = 5
    /// From the worker: a part of the job that takes long begins, which restarts the time.
    case alive = 6
    /// From the worker, before its first job: what confines it.
    case confined = 7
    /// From the worker: the helper is to be started, anew if it is running.
    case helperWanted = 8
    /// To the worker: the number of the helper, with the ends of its pipes; nothing where it cannot be started.
    case helper = 9
    /// From the worker: the helper is to be ended.
    case helperDone = 10
  }

  /// The bytes before a word's payload.
  static let headLength = 9

  /// The bytes of a word.
  static func bytes(_ kind: Kind, _ payload: [UInt8] = []) -> [UInt8] {
    var bytes = [kind.rawValue]
    bytes.reserveCapacity(headLength + payload.count)
    Fields.append(payload.count, to: &bytes)
    bytes += payload
    return bytes
  }
}
