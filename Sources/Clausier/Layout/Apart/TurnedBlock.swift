/// Words that are turned against the page's lines and are together: a table drawn sideways, heads written
/// upwards, a text along the margin.
struct TurnedBlock {
  /// What a block is to the lines beside it.
  enum Place {
    /// A text along the margin, which is not part of the act.
    case margin
    /// Heads or labels of a table whose other cells are level.
    case cells
    /// Something to be read on its own.
    case own
  }

  /// The words as they are on the page.
  let words: [Word]
  /// Its rows with the page turned so that they run from left to right.
  private(set) var sheet: PageRows
  /// How it is turned.
  let turn: Turn
  /// The edges on the page, in points.
  let left: Float
  let top: Float
  let right: Float
  let bottom: Float

  /// The blocks of words that are all turned alike.
  static func blocks(of words: [Word], turned turn: Turn, on page: Page, index: Int) -> [TurnedBlock] {
    let known = Dictionary(words.map { ($0.first, $0) }) { first, _ in first }
    let rows = Line.rows(of: words.map { $0.turned(turn, on: page) }, page: index)
    var groups: [[Line]] = []
    for row in rows {
      if let last = groups.last?.last, row.middle - last.middle < 5 * last.size {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return groups.map { rows in
      TurnedBlock(rows, rows.flatMap { $0.words.compactMap { known[$0.first] } }, turn, index)
    }
  }

  private init(_ rows: [Line], _ words: [Word], _ turn: Turn, _ index: Int) {
    self.words = words
    self.turn = turn
    sheet = PageRows(page: index, body: rows)
    left = words.lazy.map(\.left).min() ?? 0
    top = words.lazy.map(\.top).min() ?? 0
    right = words.lazy.map(\.right).max() ?? 0
    bottom = words.lazy.map(\.bottom).max() ?? 0
  }

  /// Finds the ruled tables of the block.
  mutating func separateTables(on page: Page, _ typography: Typography) {
    let (left, top, right, bottom) = (left - 40, top - 40, right + 40, bottom + 40)
    let near = page.strokes.filter {
      $0.right > left && $0.left < right && $0.bottom > top && $0.top < bottom
    }
    RuledTable.separate(&sheet, strokes: near.map { page.upright($0, turn) }, typography)
  }

  /// What the block is to the level words of the page.
  func place(among level: [Word]) -> Place {
    var (beside, below, before, behind) = (0, 0, 0, 0)
    for word in level {
      if word.middle > top, word.middle < bottom {
        beside += 1
        if word.right < left { before += 1 }
        if word.left > right { behind += 1 }
      } else if word.middle > bottom, word.middle < bottom + 40, word.right > left, word.left < right {
        below += 1
      }
    }
    let isNarrow = sheet.body.count <= 2
    if beside > 1, isNarrow, before == beside || behind == beside, below == 0 { return .margin }
    // A text that runs along the page's edge is beside nothing where the page's lines are few.
    if beside == 0, below == 0, isNarrow, words.count < 12 { return .margin }
    return below > 0 && sheet.body.allSatisfy({ !$0.hasGap }) || beside > 1 ? .cells : .own
  }

  /// The words as parts of a level row: those of one cell beside each other, at the foot of the block where the rows
  /// of a table begin below it, otherwise in its middle.
  func levelWords(above level: [Word]) -> [Word] {
    let isHead = level.contains {
      $0.middle > bottom && $0.middle < bottom + 40 && $0.right > left && $0.left < right
    }
    var cells: [[Line]] = []
    for row in sheet.body {
      if let last = cells.last?.last, row.middle - last.middle < 1.35 * row.size {
        cells[cells.count - 1].append(row)
      } else {
        cells.append([row])
      }
    }
    let known = Dictionary(words.map { ($0.first, $0) }) { first, _ in first }
    return cells.flatMap { rows in
      let ordered = rows.flatMap { $0.words.compactMap { known[$0.first] } }
      return TurnedBlock.level(ordered, at: isHead ? bottom : (top + bottom) / 2)
    }
  }

  /// Words of one cell beside each other in the width that they have on the page, with their feet at a height.
  private static func level(_ words: [Word], at foot: Float) -> [Word] {
    guard let left = words.map(\.left).min(), let right = words.map(\.right).max() else { return [] }
    let width = (right - left) / Float(words.count)
    return words.enumerated().map { place, word in
      var word = word
      word.left = left + Float(place) * width
      word.right = word.left + width
      word.top = foot - word.size
      word.bottom = foot
      word.turn = .none
      return word
    }
  }
}

extension Word {
  /// The word with the page turned so that words of a direction run from left to right.
  fileprivate func turned(_ turn: Turn, on page: Page) -> Word {
    let edges = page.upright(Stroke(left: left, top: top, right: right, bottom: bottom), turn)
    var word = self
    (word.left, word.top, word.right, word.bottom) = (edges.left, edges.top, edges.right, edges.bottom)
    word.turn = .none
    return word
  }
}

extension Line {
  /// Whether words of it are so far apart that they are cells of a table.
  fileprivate var hasGap: Bool {
    zip(words, words.dropFirst()).contains { $1.left - $0.right > 1.2 * size }
  }
}
