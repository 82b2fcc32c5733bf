import Batch
import Glibc
import Testing

/// One run of the built program: what it was given, and what came of it.
struct ProgramRun {
  /// Where the program's standard output goes.
  enum Output {
    /// Kept for the test.
    case kept
    /// Nowhere: the stream is closed.
    case closed
    /// A pipe without a reader.
    case pipeWithoutReader
    /// A file, by its path.
    case file(String)
    /// A terminal.
    case terminal(Terminal)
  }

  /// The exit status; negative the signal that ended it.
  let status: Int32
  /// The bytes on the standard output.
  let output: [UInt8]
  /// The text on the standard error.
  let messages: String

  /// The standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// The built program, which is in the folder of the tests.
  static let program: BytePath = {
    let own = BytePath("/proc/self/exe".utf8).withCString { realpath($0, nil) }
    defer { free(own) }
    return own.map { BytePath(cString: $0).parent.appending(BytePath("clausier".utf8)) } ?? BytePath([])
  }()

  /// Runs the program with arguments as text.
  static func of(
    _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:],
    output: Output = .kept, terminal: Terminal? = nil
  ) throws -> ProgramRun {
    try of(
      arguments.map { BytePath($0.utf8) }, input: input, environment: environment, output: output,
      terminal: terminal)
  }

  /// Runs the program, or another, with arguments as bytes, with only the given environment.
  static func of(
    _ arguments: [BytePath], program: BytePath = program, input: [UInt8] = [],
    environment: [String: String] = [:], output: Output = .kept, terminal: Terminal? = nil
  ) throws -> ProgramRun {
    let given = try TemporaryFile(input)
    let (kept, told) = (try TemporaryFile([]), try TemporaryFile([]))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, given.number, STDIN_FILENO)
    var pipes: [Int32] = [-1, -1]
    switch output {
    case .kept: posix_spawn_file_actions_adddup2(&actions, kept.number, STDOUT_FILENO)
    case .closed: posix_spawn_file_actions_addclose(&actions, STDOUT_FILENO)
    case .terminal(let terminal): posix_spawn_file_actions_adddup2(&actions, terminal.inside, STDOUT_FILENO)
    case .file(let path): posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, path, O_WRONLY, 0)
    case .pipeWithoutReader:
      try #require(pipe(&pipes) == 0)
      for end in pipes { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      close(pipes[0])
      posix_spawn_file_actions_adddup2(&actions, pipes[1], STDOUT_FILENO)
    }
    posix_spawn_file_actions_adddup2(&actions, terminal?.inside ?? told.number, STDERR_FILENO)
    let process = try Strings([program] + arguments).pointing { words in
      try Strings(environment.map { BytePath("\($0)=\($1)".utf8) }).pointing { variables in
        var process: pid_t = 0
        let failure = program.withCString { posix_spawn(&process, $0, &actions, nil, words, variables) }
        try #require(failure == 0, "the program could not be started")
        return process
      }
    }
    if pipes[1] >= 0 { close(pipes[1]) }
    var state: Int32 = 0
    while waitpid(process, &state, 0) < 0, errno == EINTR {}
    let status = state & 0x7F == 0 ? state >> 8 & 0xFF : -(state & 0x7F)
    return ProgramRun(
      status: status, output: kept.bytes(),
      messages: String(decoding: terminal?.shown() ?? told.bytes(), as: UTF8.self))
  }
}
