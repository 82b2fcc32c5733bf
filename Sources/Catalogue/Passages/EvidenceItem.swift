/// A piece of evidence: where a value, or a stretch of it, stands.
struct EvidenceItem {
  let page: Int
  /// Left, top, width and height in points.
  let box: [Double]
  /// The words as they are printed; `nil` for a stretch of a long text.
  let quote: String?
  /// The stretch of the value in Unicode scalars, if the record tells it.
  let chars: Range<Int>?

  /// Reads a piece as a record has it.
  init(_ node: RecordNode) {
    page = node["page"].number ?? 0
    box = (node["box"].elements.prefix(4).map { $0.real ?? 0 } + [0, 0, 0, 0]).prefix(4).map { $0 }
    quote = node["text"].text
    let bounds = node["chars"].elements.prefix(2).compactMap(\.number)
    chars = bounds.first.map { $0..<max($0, bounds.last ?? $0) }
  }

  /// The smallest box around several on one page.
  static func union(_ boxes: [[Double]]) -> [Double] {
    guard var box = boxes.first, box.count == 4 else { return [] }
    for other in boxes.dropFirst() where other.count == 4 {
      let (right, bottom) = (
        max(box[0] + box[2], other[0] + other[2]), max(box[1] + box[3], other[1] + other[3])
      )
      box[0] = min(box[0], other[0])
      box[1] = min(box[1], other[1])
      box[2] = ((right - box[0]) * 100).rounded() / 100
      box[3] = ((bottom - box[1]) * 100).rounded() / 100
    }
    return box
  }
}
