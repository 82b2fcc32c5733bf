/// What the whole document's print shows: the size of its text and the distance of its lines.
struct Typography {
  /// The size of most of the text, in points.
  var bodySize: Float = 10
  /// The distance of the lines of a paragraph, as a share of the type size.
  var leading: Float = 1.2
  /// The distance of the lines of a paragraph in the types of which there are enough: headings may be set tighter.
  private var leadings: [Int: Float] = [:]
  /// The width of a space between words, as a share of the type size.
  var space: Float = 0.3
  /// Whether the places of the words are as printed, not estimated by recognition.
  var isExact = true
  /// The least width of a gutter of rows that are not spread out, as a share of the type size.
  var tightGutter: Float { max(0.3, 1.25 * space) }
  /// The least width of a gutter that several rows share, as a share of the type size.
  var narrowGutter: Float { max(0.45, 1.4 * space) }

  /// Measures the rows of all pages.
  init(of sheets: [PageRows]) {
    bodySize = Typography.bodySize(of: sheets)
    measureSpaces(of: sheets)
    measureLeading(of: sheets)
  }

  /// The distance of the lines of a paragraph like a line, as a share of the type size.
  func leading(of line: Line) -> Float { leadings[Typography.type(of: line)] ?? leading }

  /// The type of a line, size and weight in one number.
  private static func type(of line: Line) -> Int {
    Int(line.size.clampedToPage * 4) * 2 + (line.bold ? 1 : 0)
  }

  /// The size of most of the text of all pages, in points.
  static func bodySize(of sheets: [PageRows]) -> Float {
    var widths: [Int: Float] = [:]
    for sheet in sheets {
      for line in sheet.body { widths[Int(line.size.clampedToPage * 4), default: 0] += line.width }
    }
    let most = widths.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return most.map { Float($0.key) / 4 } ?? 10
  }

  /// Takes the most common distance of words, in twentieths of the type size, for a space.
  private mutating func measureSpaces(of sheets: [PageRows]) {
    var counts = [Int](repeating: 0, count: 40)
    for sheet in sheets {
      for line in sheet.body where line.size > 0 {
        var edge: Float?
        for word in line.words {
          if let edge {
            let share = ((word.left - edge) / line.size).clampedToPage * 20
            if share < 40 { counts[Int(share)] += 1 }
          }
          edge = word.right
        }
      }
    }
    guard let most = counts.max(), most > 0, let share = counts.firstIndex(of: most) else { return }
    space = min(max(Float(share) / 20 + 0.025, 0.15), 0.8)
  }

  /// Takes the closest distance of lines that is common: wider ones are those of paragraphs.
  private mutating func measureLeading(of sheets: [PageRows]) {
    var all = LeadingCounts()
    var types: [Int: LeadingCounts] = [:]
    for sheet in sheets {
      // Lines of two columns may alternate: those that begin at one place belong together.
      var last: [Int: Line] = [:]
      for lower in sheet.body {
        let place = Int(lower.left.clampedToPage / 3)
        guard let upper = last.updateValue(lower, forKey: place) else { continue }
        guard lower.size > 0, abs(upper.size - lower.size) < 0.05 * lower.size else { continue }
        let ratio = (lower.middle - upper.middle) / lower.size
        guard ratio > 0.9, ratio < 2.5 else { continue }
        all.add(ratio)
        if upper.bold == lower.bold { types[Typography.type(of: lower), default: LeadingCounts()].add(ratio) }
      }
    }
    if let common = all.closest { leading = common }
    for (type, counts) in types where counts.count >= 8 { leadings[type] = counts.closest }
  }
}

/// How often the lines of a type are at each distance, in twentieths of the type size.
private struct LeadingCounts {
  private var counts = [Int](repeating: 0, count: 52)
  private(set) var count = 0

  mutating func add(_ ratio: Float) {
    counts[Int(ratio * 20)] += 1
    count += 1
  }

  /// The closest distance that is common.
  var closest: Float? {
    guard count > 0 else { return nil }
    let common = counts.indices.dropLast().first { (counts[$0] + counts[$0 + 1]) * 7 >= count }
    return common.map { Float($0 + 2) / 20 }
  }
}

extension Float {
  /// A length that can be a part of a page: between 0 and 20,000 points, 0 for what is not a number.
  var clampedToPage: Float { isFinite ? Swift.max(0, Swift.min(20_000, self)) : 0 }
}
