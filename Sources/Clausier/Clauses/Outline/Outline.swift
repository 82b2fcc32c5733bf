/// The parts of an act in reading order, as ranges of its tokens.
///
/// The body comes first; footnotes and what is around the act follow, as in the manuscript.
struct Outline: Sendable {
  /// One part.
  typealias Part = OutlinePart

  /// The parts, from first to last, without overlap.
  let parts: [Part]

  /// Finds the parts of a manuscript.
  init(of manuscript: Manuscript, _ lines: [OutlineLine], _ tokens: Tokens) {
    var builder = OutlineBuilder(manuscript, lines, tokens)
    parts = builder.build()
  }

  /// The part that some words begin in.
  func part(of words: TokenRange) -> Part? {
    let token = words.lowerBound
    var low = 0
    var high = parts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if parts[middle].range.lowerBound <= token { low = middle } else { high = middle }
    }
    guard low < parts.count, parts[low].range.contains(token) else { return nil }
    return parts[low]
  }

  /// The parts of a kind, in order.
  func parts(_ kind: Part.Kind) -> [Part] { parts.filter { $0.kind == kind } }
}
