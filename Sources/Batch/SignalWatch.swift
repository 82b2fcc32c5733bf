import CLinux
import Glibc

/// Holds back the signals that ask the program to end, so that it can finish its current work.
public final class SignalWatch {
  /// A file that has something to read when such a signal has come.
  public let file: Int32
  private var signals = sigset_t()

  /// Begins to hold back SIGINT, SIGTERM and, unless it is ignored as under `nohup`, SIGHUP.
  public init() {
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    // Held back, even an ignored signal would be reported.
    if linux_ignores(SIGHUP) == 0 { sigaddset(&signals, SIGHUP) }
    sigprocmask(SIG_BLOCK, &signals, nil)
    file = signalfd(-1, &signals, Int32(SFD_NONBLOCK | SFD_CLOEXEC))
  }

  deinit {
    close(file)
    var signals = signals
    sigprocmask(SIG_UNBLOCK, &signals, nil)
  }

  /// How many such signals have come since the last time.
  public func take() -> Int {
    var count = 0
    var info = signalfd_siginfo()
    while read(file, &info, MemoryLayout<signalfd_siginfo>.size) > 0 { count += 1 }
    return count
  }

  /// Does something during which such a signal ends the program at once, such as waiting for a user.
  public func suspended<Result>(_ work: () -> Result) -> Result {
    var signals = signals
    sigprocmask(SIG_UNBLOCK, &signals, nil)
    defer { sigprocmask(SIG_BLOCK, &signals, nil) }
    return work()
  }
}
