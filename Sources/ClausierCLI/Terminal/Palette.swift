import Glibc

/// The colours of text for people: none unless it is shown by a terminal that wants them.
struct Palette {
  private let isOn: Bool

  /// The palette of an output, by its number, as the environment wants it.
  init(of output: Int32) {
    let kind = getenv("TERM").map { String(cString: $0) } ?? ""
    let refused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    isOn = isatty(output) == 1 && !kind.isEmpty && kind != "dumb" && !refused
  }

  /// Text that stands out.
  func bold(_ text: String) -> String { painted(text, "1") }

  /// Text about what must not stay.
  func red(_ text: String) -> String { painted(text, "31") }

  /// Text about a doubt.
  func yellow(_ text: String) -> String { painted(text, "33") }

  /// Text that is less important than the text beside it.
  func dim(_ text: String) -> String { painted(text, "2") }

  private func painted(_ text: String, _ colour: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }
}
