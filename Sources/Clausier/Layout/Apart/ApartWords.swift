/// Separates the words of a page that may be in lines together from those that are only among them.
///
/// Lines are formed from what remains: a watermark over two lines must not mix their words.
struct ApartWords {
  /// The words that lines are formed from.
  private(set) var level: [Word]
  /// What is turned against them.
  private(set) var turned: [TurnedBlock] = []
  /// What belongs to no line.
  private(set) var apart: [Word] = []
  /// What is stamped over them.
  private(set) var stamps: [Word] = []

  private let page: Page

  /// Separates the words of a page; the strays among them are given by their indices.
  init(_ words: [Word], on page: Page, index: Int, strays: Set<Int>) {
    self.page = page
    level = words
    move(strays)
    if words.contains(where: { $0.turn != .none || $0.isAskew }) { separateTurned(index) }
    settleInitials()
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

  /// Puts initials into the first of the lines beside them.
  private mutating func settleInitials() {
    guard let most = level.lazy.map({ $0.bottom - $0.top }).max() else { return }
    let usual = Watermarks.usualHeight(of: level)
    guard most > 1.8 * usual else { return }
    for index in level.indices where level[index].bottom - level[index].top > 1.8 * usual {
      let word = TallWord(level[index])
      if word.isInitial(on: page) { word.settle(index, &level, usual) }
    }
  }
}
