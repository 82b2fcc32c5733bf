import CLinux
import Glibc

/// The code of a worker: takes jobs from a pipe, does them one after another, and answers.
struct WorkerLoop {
  /// Does a job; `ask` tells what the job is about, and whether to continue; if not, there is no answer. Told
  /// nothing, `ask` restarts the job's time.
  typealias Work = (_ job: [UInt8], _ ask: ([UInt8]) -> Bool) -> [UInt8]?

  let requests: Int32
  let answers: Int32

  /// Works until nobody is left to work for.
  func run(_ work: Work) -> Never {
    var buffer = FrameBuffer()
    while let job = next(&buffer), job.kind == .job {
      let answer = work(job.payload) { identity in
        guard !identity.isEmpty else {
          send(Frame.bytes(.alive))
          return true
        }
        send(Frame.bytes(.identified, identity))
        return next(&buffer)?.kind == .go
      }
      if let answer { send(Frame.bytes(.answer, answer)) }
    }
    // Not `exit`: a worker must not run what the parent registered for its own end.
    _exit(0)
  }

  private func next(_ buffer: inout FrameBuffer) -> (kind: Frame.Kind, payload: [UInt8])? {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if let word = buffer.next() { return word }
      let count = read(requests, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      buffer.append(Array(piece.prefix(count)))
    }
  }

  private func send(_ bytes: [UInt8]) {
    do { try FileWriting.write(bytes, to: answers) } catch { _exit(0) }
  }
}
