import CLinux
import Glibc

/// The program that reads page images: where it is, and how it is started.
public struct RecogniserProgram: Sendable, Equatable {
  /// The name of the program's file.
  public static let name = "clausier-ocr"

  /// The path of the program, as bytes for the system.
  public let path: String

  /// Takes the given program; for tests, and for users who keep it elsewhere.
  public init(path: String) {
    self.path = path
  }

  /// Finds the program: beside the running one, or else in a folder of `PATH`; `nil` if it is nowhere.
  public static func find() -> RecogniserProgram? {
    var own = [CChar](repeating: 0, count: 4097)
    let length = readlink("/proc/self/exe", &own, own.count - 1)
    var folders: [String] = []
    if length > 0 {
      let bytes = own.prefix(length).map { UInt8(bitPattern: $0) }
      if let slash = bytes.lastIndex(of: 0x2F) {
        folders.append(String(decoding: bytes[..<slash], as: UTF8.self))
      }
    }
    if let search = getenv("PATH") {
      folders += String(cString: search).split(separator: ":").map(String.init)
    }
    for folder in folders where folder.hasPrefix("/") {
      let path = folder + "/" + name
      if access(path, X_OK) == 0 { return RecogniserProgram(path: path) }
    }
    return nil
  }

  /// Starts the program for a language of tesseract's; `nil` where that fails.
  ///
  /// It inherits the limits of this process and none of its open files.
  public func start(language: String) -> RunningRecogniser? {
    var request: [Int32] = [-1, -1]
    var answer: [Int32] = [-1, -1]
    guard linux_pipe(&request) == 0 else { return nil }
    guard linux_pipe(&answer) == 0 else {
      for end in request { close(end) }
      return nil
    }
    let number = start([language], input: request[0], output: answer[1])
    close(request[0])
    close(answer[1])
    guard let number else {
      close(request[1])
      close(answer[0])
      return nil
    }
    return RunningRecogniser(number: number, requests: request[1], answers: answer[0])
  }

  /// Starts the program with its pipes as standard input and output; what it may write besides goes nowhere.
  ///
  /// libgomp reads `OMP_THREAD_LIMIT` as it is loaded: with several threads a page takes three times as much
  /// processor time.
  private func start(_ arguments: [String], input: Int32, output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    _ = linux_start_without_files(&actions, 3)
    var environment = ["OMP_THREAD_LIMIT=1", "LC_ALL=C.UTF-8"]
    if let data = getenv("TESSDATA_PREFIX") { environment.append("TESSDATA_PREFIX=" + String(cString: data)) }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var settings = environment.map { strdup($0) } + [nil]
    defer { for word in words + settings { free(word) } }
    var number: pid_t = 0
    guard posix_spawn(&number, path, &actions, nil, &words, &settings) == 0 else { return nil }
    return number
  }
}
