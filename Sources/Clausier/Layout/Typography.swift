/// What the document's print tells as a whole: the size of its text and the distance of its lines.
struct Typography {
  /// The size of most of the text, in points.
  var bodySize: Float = 10
  /// The distance of the lines of a paragraph, as a share of the type size.
  var leading: Float = 1.2
  /// The width of a space between words, as a share of the type size.
  var space: Float = 0.3
  /// The least width of a gutter that several rows share, as a share of the type size.
  var narrowGutter: Float { max(0.45, 1.4 * space) }

  /// Measures the rows of all pages.
  init(of sheets: [PageRows]) {
    var sizes: [Int: Float] = [:]
    var pitches: [Int: Int] = [:]
    var count = 0
    var spaces: [Int: Int] = [:]
    for sheet in sheets {
      for line in sheet.body where line.size > 0 {
        for (left, right) in zip(line.words, line.words.dropFirst()) {
          spaces[Int(((right.left - left.right) / line.size).clampedToPage * 20), default: 0] += 1
        }
      }
      for (upper, lower) in zip(sheet.body, sheet.body.dropFirst()) {
        sizes[Int(lower.size.clampedToPage * 4), default: 0] += lower.width
        guard lower.size > 0, abs(upper.size - lower.size) < 0.05 * lower.size else { continue }
        let ratio = (lower.middle - upper.middle) / lower.size
        guard ratio > 0.9, ratio < 2.5, upper.right > lower.left, upper.left < lower.right else { continue }
        pitches[Int(ratio * 20), default: 0] += 1
        count += 1
      }
    }
    if let most = sizes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
      bodySize = Float(most.key) / 4
    }
    if let most = spaces.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
      space = min(max(Float(most.key) / 20 + 0.025, 0.15), 0.8)
    }
    // The closest distance that is common is that of lines; wider ones are those of paragraphs.
    for bucket in pitches.keys.sorted() {
      let near = (pitches[bucket] ?? 0) + (pitches[bucket + 1] ?? 0)
      if near * 7 >= count {
        leading = Float(bucket + 2) / 20
        break
      }
    }
  }
}

extension Float {
  /// A length that can be a part of a page: between 0 and 20,000 points, 0 for what is no number.
  var clampedToPage: Float { isFinite ? Swift.max(0, Swift.min(20_000, self)) : 0 }
}
