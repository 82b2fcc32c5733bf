import Batch
import CAttempts
import Glibc

/// Tries in a worker what a hostile file might make it do, and prints each with `allowed` or the number of the error.
///
/// Takes the path of a file that the worker has no business with, and possibly `old`, to be on a kernel without Landlock,
/// or `hang`, to do nothing for ever instead.
@main enum Main {
  static func main() throws {
    let path = CommandLine.arguments[1]
    if CommandLine.arguments.contains("old"), attempt_to_be_old() != 0 { exit(2) }
    var limits = WorkerLimits()
    let hangs = CommandLine.arguments.contains("hang")
    if hangs { limits.seconds = 3 }
    var pool = WorkerPool(size: 1, limits: limits, startHelper: cat) { _, file, parent in
      if hangs { pause() }
      return answer(path, file, parent)
    }
    try pool.submit([], OpenedFile(BytePath(path.utf8)), as: 1)
    while !pool.isIdle {
      for event in try pool.events() {
        switch event {
        case .answered(_, let lines): print(String(decoding: lines, as: UTF8.self), terminator: "")
        case .failed(_, let failure, _): print("failure \(failure)")
        case .identified, .said: break
        }
      }
    }
    print("confinement \(pool.confinement?.rawValue ?? 0)")
  }

  private static func answer(_ path: String, _ file: OpenedFile?, _ parent: WorkerLink) -> [UInt8] {
    var lines = "read-given \((try? file?.bytes())?.count ?? -1)\n"
    lines += "use-helper \(spoken(parent.startHelper()))\n"
    parent.endHelper()
    var attempt = first_attempt()
    while let name = attempt?.pointee.name, let make = attempt?.pointee.make {
      let error = make(getppid(), path)
      lines += String(cString: name) + (error == 0 ? " allowed\n" : " \(error)\n")
      attempt = attempt?.successor()
    }
    return Array(lines.utf8)
  }

  /// What a helper that repeats everything says.
  private static func spoken(_ helper: WorkerHelper?) -> String {
    guard let helper else { return "missing" }
    var byte = UInt8(ascii: "!")
    guard write(helper.requests, &byte, 1) == 1 else { return "mute" }
    byte = 0
    return read(helper.answers, &byte, 1) == 1 && byte == UInt8(ascii: "!") ? "allowed" : "deaf"
  }

  private static func cat() -> WorkerHelper? {
    var (request, answer): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&request) == 0, pipe(&answer) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, request[0], 0)
    posix_spawn_file_actions_adddup2(&actions, answer[1], 1)
    for end in request + answer { posix_spawn_file_actions_addclose(&actions, end) }
    var words = [strdup("cat"), nil]
    var number: pid_t = 0
    guard posix_spawn(&number, "/bin/cat", &actions, nil, &words, nil) == 0 else { return nil }
    close(request[0])
    close(answer[1])
    return WorkerHelper(number: number, requests: request[1], answers: answer[0])
  }
}
