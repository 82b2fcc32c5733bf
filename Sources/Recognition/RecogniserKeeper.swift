import Glibc

/// A running program that reads page images.
public struct RunningRecogniser: Sendable {
  /// Its number among the processes.
  public let number: Int32
  /// Where it takes images.
  public let requests: Int32
  /// Where it answers.
  public let answers: Int32

  /// Names a program that runs, by its number and the open ends of its pipes.
  public init(number: Int32, requests: Int32, answers: Int32) {
    self.number = number
    self.requests = requests
    self.answers = answers
  }
}

/// Who starts and ends the program that reads page images: this process, or one that may what this one may not.
public struct RecogniserKeeper {
  /// Starts it; `nil` where that fails.
  public let start: () -> RunningRecogniser?
  /// Ends it; its pipes are closed already.
  public let end: (RunningRecogniser) -> Void

  /// Leaves both to the given functions.
  public init(start: @escaping () -> RunningRecogniser?, end: @escaping (RunningRecogniser) -> Void) {
    self.start = start
    self.end = end
  }

  /// Has this process itself do it.
  static func here(_ program: RecogniserProgram, language: String) -> RecogniserKeeper {
    RecogniserKeeper {
      program.start(language: language)
    } end: {
      kill($0.number, SIGKILL)
      var state: Int32 = 0
      while waitpid($0.number, &state, 0) < 0, errno == EINTR {}
    }
  }
}
