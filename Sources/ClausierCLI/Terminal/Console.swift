import Batch
import Clausier
import Glibc

/// The standard error as the user sees it: messages, and on a terminal a line of progress and colours.
struct Console {
  /// The user's language.
  let language: Language
  /// Whether only errors are told.
  var quiet = false

  private let isTerminal: Bool
  private let colours: Bool
  private var progressShown = false
  private var nextProgress = 0.0

  /// The console of the process, as its environment wants it.
  init(language: Language) {
    self.language = language
    let kind = getenv("TERM").map { String(cString: $0) } ?? ""
    isTerminal = isatty(STDERR_FILENO) == 1 && !kind.isEmpty && kind != "dumb"
    let refused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    colours = isTerminal && !refused
  }

  /// Shows a notice; one that is not an error is suppressed when the user wants quiet.
  mutating func tell(_ notice: Notice, about path: BytePath? = nil) {
    tell(notice.message, code: notice.code, severity: notice.severity, about: path)
  }

  /// Shows a message from a record's own catalogue, with its code.
  mutating func tell(
    _ message: Message, code: String?, severity: Notice.Severity, about path: BytePath? = nil
  ) {
    if quiet, severity != .error { return }
    var line = ""
    switch severity {
    case .error: line += painted(Notice.errorWord.text(in: language), "31") + " "
    case .warning: line += painted(Notice.warningWord.text(in: language), "33") + " "
    case .note: break
    case .silent: return
    }
    if let path { line += TerminalText.escaped(path) + (language == .fr ? " : " : ": ") }
    line += TerminalText.escaped(message.text(in: language))
    if let code { line += " [\(code)]" }
    write(line + "\n")
  }

  /// Says why an input gave no record, and what its record says of the whole document.
  ///
  /// - Parameter inDetail: whether it is the only document, so that there is room for what its values need.
  mutating func tell(_ outcome: Outcome, about path: BytePath, inDetail: Bool = false) {
    if let fault = outcome.fault { tell(fault.message, code: fault.code, severity: .error, about: path) }
    for remark in outcome.remarks + (inDetail ? outcome.details : []) { tell(remark, about: path) }
  }

  /// Prints lines that are already safe, such as a table of times.
  mutating func print(_ lines: String) {
    write(lines)
  }

  /// Shows the progress of a run: on a terminal a line that is overwritten ten times a second, elsewhere a
  /// line every ten seconds.
  mutating func show(_ progress: @autoclosure () -> RunProgress) {
    let seconds = StageClock.seconds()
    guard !quiet, seconds >= nextProgress else { return }
    let progress = progress()
    guard progress.total > 1 else { return }
    nextProgress = seconds + (isTerminal ? 0.1 : 10)
    if isTerminal {
      // In the last column some terminals already go on to the next line, which could not be taken back.
      let room = TerminalWidth.columns(of: STDERR_FILENO) - 1
      put("\r\u{1B}[K" + TerminalWidth.cut(progress.bar(in: language), to: room))
      progressShown = true
    } else if progress.seconds >= 10 {
      put(progress.line(in: language) + "\n")
    }
  }

  /// Removes the line of progress.
  mutating func endProgress() {
    if progressShown { put("\r\u{1B}[K") }
    progressShown = false
  }

  private mutating func write(_ text: String) {
    endProgress()
    put(text)
  }

  private func put(_ text: String) {
    // If the standard error cannot be written, nobody can be told.
    try? FileWriting.write(Array(text.utf8), to: STDERR_FILENO)
  }

  private func painted(_ word: String, _ colour: String) -> String {
    colours ? "\u{1B}[\(colour)m\(word)\u{1B}[0m" : word
  }
}
