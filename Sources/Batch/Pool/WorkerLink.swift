import CLinux
import Glibc

/// What a worker hears from its parent and may ask of it.
public final class WorkerLink {
  /// Where jobs, decisions and files come from.
  private let requests: Int32
  private let answers: Int32
  private var buffer = FrameBuffer()
  /// The files that came with words not yet taken.
  private var files: [Int32] = []

  init(requests: Int32, answers: Int32) {
    self.requests = requests
    self.answers = answers
  }

  /// Tells what the job is about; returns whether to continue. If not, there is no answer.
  public func identify(_ identity: [UInt8]) -> Bool {
    send(.identified, identity)
    return next(.go) != nil
  }

  /// Tells that a part of the job begins that takes long, which restarts its time.
  public func restartTime() { send(.alive) }

  /// Has the helper started, anew if it is running; `nil` where that fails.
  public func startHelper() -> WorkerHelper? {
    send(.helperWanted)
    guard let number = next(.helper).flatMap({ Fields.length(at: $0[...]) }), files.count == 2 else {
      return nil
    }
    defer { files = [] }
    return WorkerHelper(number: Int32(truncatingIfNeeded: number), requests: files[0], answers: files[1])
  }

  /// Has the helper ended.
  public func endHelper() { send(.helperDone) }

  /// The next job, with the file opened for it; `nil` when there will be none.
  func job() -> (payload: [UInt8], file: OpenedFile?)? {
    guard let payload = next(.job) else { return nil }
    defer { files = [] }
    return (payload, files.first.map { OpenedFile(number: $0) })
  }

  func answer(_ bytes: [UInt8]) { send(.answer, bytes) }

  func tell(_ confinement: Confinement) { send(.confined, [confinement.rawValue]) }

  /// The next word of the parent, if it is of this kind.
  private func next(_ kind: Frame.Kind) -> [UInt8]? {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if let word = buffer.next() { return word.kind == kind ? word.payload : nil }
      var came = [Int32](repeating: -1, count: Int(CLINUX_MOST_FILES))
      var cameCount = 0
      let count = linux_receive(requests, &piece, piece.count, &came, &cameCount)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      files += came.prefix(cameCount)
      buffer.append(Array(piece.prefix(count)))
    }
  }

  private func send(_ kind: Frame.Kind, _ payload: [UInt8] = []) {
    do { try FileWriting.write(Frame.bytes(kind, payload), to: answers) } catch { _exit(0) }
  }
}
