/// Tells the words of a page that may stand in lines together from those that only stand among them.
///
/// Lines are formed of what remains: a watermark over two lines must not mix their words.
struct ApartWords {
  /// The words that lines are formed of.
  private(set) var level: [Word]
  /// What is turned against them.
  private(set) var turned: [TurnedBlock] = []
  /// What belongs to no line.
  private(set) var apart: [Word] = []
  /// What is stamped over them.
  private(set) var stamps: [Word] = []

  private let page: Page

  /// Parts the words of a page; those that count its lines are known by their indices.
  init(_ words: [Word], on page: Page, index: Int, counting lineNumbers: Set<Int>) {
    self.page = page
    level = words
    move(lineNumbers)
    if words.contains(where: { $0.turn != .none || $0.isAskew }) { separateTurned(index) }
    separateTall()
    if page.strokes.count > 3 {
      let stamped = Stamps.words(among: level, on: page)
      stamps = stamped.sorted().map { level[$0] }
      level = level.indices.filter { !stamped.contains($0) }.map { level[$0] }
    }
  }

  /// Sets words of the level ones aside, given by their indices.
  private mutating func move(_ indices: Set<Int>) {
    guard !indices.isEmpty else { return }
    for index in indices.sorted() { apart.append(level[index]) }
    level = level.indices.filter { !indices.contains($0) }.map { level[$0] }
  }

  private mutating func separateTurned(_ index: Int) {
    let words = level
    level = words.filter { $0.turn == .none && !$0.isAskew }
    apart += words.filter(\.isAskew)
    for turn in [Turn.left, .right] {
      let some = words.filter { $0.turn == turn }
      if some.isEmpty { continue }
      for block in TurnedBlock.blocks(of: some, turned: turn, on: page, index: index) {
        switch block.place(among: level) {
        case .margin: apart += block.words
        case .cells: level += block.levelWords(above: level)
        case .own: turned.append(block)
        }
      }
    }
    turned.sort { $0.top < $1.top }
  }

  /// Sets aside what is far taller than the lines that it stands over, and puts initials into the first line beside
  /// them.
  private mutating func separateTall() {
    guard level.count > 1 else { return }
    let usual = usualHeight
    let tall = level.indices.filter { level[$0].bottom - level[$0].top > 2 * usual }.prefix(60)
    guard !tall.isEmpty else { return }
    var gone: Set<Int> = []
    for index in tall {
      if TallWord(level[index]).isAskew(on: page) || TallWord(level[index]).crosses(level, usual) {
        gone.insert(index)
      } else if TallWord(level[index]).isInitial(on: page) {
        TallWord(level[index]).settle(index, &level, usual)
      }
    }
    // The letters of a watermark that stand over nothing are of its face.
    let faces = Set(gone.map { page.glyphs[Int(level[$0].first)].face })
    if !faces.isEmpty {
      for index in level.indices
      where level[index].bottom - level[index].top > 1.5 * usual
        && faces.contains(page.glyphs[Int(level[index].first)].face)
      {
        gone.insert(index)
      }
    }
    move(gone)
  }

  /// The height that most words have, in points.
  private var usualHeight: Float {
    var counts = [Int](repeating: 0, count: 100)
    for word in level { counts[min(99, Int((word.bottom - word.top).clampedToPage))] += 1 }
    let most = counts.indices.max { counts[$0] < counts[$1] }
    return most.map { Float($0) + 0.5 } ?? 10
  }
}
