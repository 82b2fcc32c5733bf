/// The parts of an act in reading order, as ranges of its text.
///
/// The body comes first; footnotes and what stands around the act follow, as in the manuscript.
struct Outline: Sendable {
  /// One part.
  typealias Part = OutlinePart

  /// The parts, from first to last, without overlap.
  let parts: [Part]

  /// Finds the parts of a manuscript.
  init(of manuscript: Manuscript, tokens: Tokens) {
    var builder = OutlineBuilder(manuscript, tokens)
    parts = builder.build()
  }

  /// The part that a byte stands in.
  func section(at byte: Int) -> Section {
    part(at: byte)?.section ?? .other
  }

  /// The part that a byte stands in.
  func part(at byte: Int) -> Part? {
    var low = 0
    var high = parts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if parts[middle].range.lowerBound <= byte { low = middle } else { high = middle }
    }
    guard low < parts.count, parts[low].range.contains(byte) else { return nil }
    return parts[low]
  }

  /// The parts of a kind, in order.
  func parts(_ kind: Part.Kind) -> [Part] { parts.filter { $0.kind == kind } }
}
