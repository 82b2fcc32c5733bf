/// The parts of an act in reading order, as ranges of its text.
struct Outline: Sendable {
  /// One part: what it is, its heading, its text.
  struct Part: Sendable {
    /// The name by which values refer to the part.
    var section: Section
    /// The bytes of all of it, heading included.
    var range: Range<Int>
    /// The bytes of its text, heading left out.
    var text: Range<Int>
  }

  /// The parts, from first to last, without overlap.
  var parts: [Part] = []

  /// Finds the parts of a manuscript.
  init(of manuscript: Manuscript, tokens: Tokens) {
    _ = tokens
    parts = [
      Part(section: .other, range: 0..<manuscript.bytes.count, text: 0..<manuscript.bytes.count)
    ]
  }

  /// The part that a byte stands in.
  func section(at byte: Int) -> Section {
    parts.last { $0.range.contains(byte) }?.section ?? .other
  }
}
