import Clausier

/// An act drawn by a seed: its tidy text, and what a reader must find in it.
struct GeneratedAct: Sendable {
  let seed: UInt64
  let lines: [String]
  let footnotes: [String]
  /// What must be found, with the number of the line that says it.
  let facts: [(fact: Fact, line: Int)]
  /// The texts of the preamble, the articles and the annexes by section.
  let texts: [String: String]
  let choices: [Choice]

  init(seed: UInt64, draft: Draft) {
    self.seed = seed
    lines = draft.lines
    footnotes = draft.footnotes
    facts = draft.facts
    texts = draft.texts.mapValues { $0.joined(separator: "\n") }
    choices = draft.choices.drawn
  }

  /// The text as `clausier text` would print it.
  var text: String {
    let notes = footnotes.enumerated().map { "\($0.offset + 1) \($0.element)" }
    return (lines + notes).map { $0 + "\n" }.joined()
  }

  /// The text as the rules read it, its footnotes set apart.
  var manuscript: Manuscript {
    let plain = Manuscript(text: text)
    guard !footnotes.isEmpty else { return plain }
    var blocks = plain.blocks
    for (number, index) in blocks.indices.suffix(footnotes.count).enumerated() {
      let start = blocks[index].range.lowerBound
      let length = String(number + 1).utf8.count
      blocks[index].zone = .footnote
      blocks[index].mark = RawRange(start..<(start + length))
    }
    return Manuscript(bytes: plain.bytes, origins: plain.origins, blocks: blocks, pages: [])
  }
}
