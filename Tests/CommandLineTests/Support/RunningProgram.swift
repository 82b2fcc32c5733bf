import Batch
import Glibc
import Testing

/// The built program at work in the background, for tests that disturb it.
final class RunningProgram {
  private let process: pid_t
  private var status: Int32?
  private let told: TemporaryFile

  /// Starts the program; what it writes on the standard output is lost.
  init(_ arguments: [String]) throws {
    told = try TemporaryFile([])
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, told.number, STDERR_FILENO)
    let words = [ProgramRun.program] + arguments.map { BytePath($0.utf8) }
    process = try Strings(words).pointing { words in
      try Strings([]).pointing { variables in
        var process: pid_t = 0
        let failure = ProgramRun.program.withCString {
          posix_spawn(&process, $0, &actions, nil, words, variables)
        }
        try #require(failure == 0, "the program could not be started")
        return process
      }
    }
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      _ = wait()
    }
  }

  /// The text on the standard error so far.
  var messages: String { String(decoding: told.bytes(), as: UTF8.self) }

  /// The processes that work for it now.
  var workers: [pid_t] {
    let list = try? InputFile.readStream(BytePath("/proc/\(process)/task/\(process)/children".utf8))
    return String(decoding: list ?? [], as: UTF8.self).split(separator: " ").compactMap { pid_t($0) }
  }

  /// Sends it a signal.
  func send(_ signal: Int32) { kill(process, signal) }

  /// Waits for its end; the exit status, or less than zero for the signal that ended it.
  func wait() -> Int32 {
    if let status { return status }
    var state: Int32 = 0
    while waitpid(process, &state, 0) < 0, errno == EINTR {}
    let end = state & 0x7F == 0 ? state >> 8 & 0xFF : -(state & 0x7F)
    status = end
    return end
  }

  /// Whether it has ended.
  var hasEnded: Bool {
    if status != nil { return true }
    var state: Int32 = 0
    guard waitpid(process, &state, WNOHANG) == process else { return false }
    status = state & 0x7F == 0 ? state >> 8 & 0xFF : -(state & 0x7F)
    return true
  }
}
