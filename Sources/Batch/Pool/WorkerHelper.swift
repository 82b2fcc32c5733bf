import CLinux
import Glibc

/// A program that a worker may use, but not start: its parent does.
public struct WorkerHelper: Sendable {
  /// Its number among the processes.
  public let number: Int32
  /// Where it reads.
  public let requests: Int32
  /// Where it writes.
  public let answers: Int32

  /// Names a program that is running, by its number and the open ends of its pipes.
  public init(number: Int32, requests: Int32, answers: Int32) {
    self.number = number
    self.requests = requests
    self.answers = answers
  }

  /// The processor time that it has taken, in seconds.
  var processorSeconds: Double { max(0, Double(linux_processor_time(number)) / 1e9) }

  /// Ends it in any state; its pipes belong to the worker.
  func end() {
    kill(number, SIGKILL)
    var state: Int32 = 0
    while waitpid(number, &state, 0) < 0, errno == EINTR {}
  }

  /// Leaves its pipes to the worker that they were given to.
  func closePipes() {
    close(requests)
    close(answers)
  }
}
