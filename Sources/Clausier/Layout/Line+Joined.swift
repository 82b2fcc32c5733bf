extension Line {
  /// Rows, with those joined that lie between each other's lines without touching: cells of different
  /// heights are centred in their row, and columns need not share their lines.
  static func joined(_ rows: [Line]) -> [Line] {
    var lines: [Line] = []
    var group: [Line] = []
    for row in rows {
      if let last = group.last, row.middle - last.middle < 0.8 * min(row.size, last.size),
        group.allSatisfy({ $0.right < row.left || $0.left > row.right || !$0.overlaps(row) })
      {
        group.append(row)
        continue
      }
      close(&group, &lines)
      group = [row]
    }
    close(&group, &lines)
    return lines
  }

  private static func close(_ group: inout [Line], _ lines: inout [Line]) {
    guard let first = group.first else { return }
    if group.count == 1 {
      lines.append(first)
    } else {
      let words = group.flatMap(\.words).sorted { $0.left < $1.left }
      if let line = Line(words: words[...], page: first.page) { lines.append(line) }
    }
  }

  /// Whether a word of one line is above a word of the other.
  private func overlaps(_ other: Line) -> Bool {
    words.contains { word in other.words.contains { $0.left < word.right && $0.right > word.left } }
  }
}
