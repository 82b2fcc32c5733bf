/// What the scan has read since the act that it is in began.
struct CutState: Sendable {
  /// The words of that act's title; `nil` before the first.
  var title: TitleWords?
  /// The line behind that title.
  var titleEnd = 0
  /// The entry of the table of contents that lists it.
  var entry: Int?
  /// The last number of each series of titles, those of acts further above too.
  var numbers: [[UInt8]: Int] = [:]
  /// The index of the page that it begins on.
  var page = -1
  /// The last line that says where and when the act was made or who signs it, or with which minutes go on after it.
  var closing: Int?
  /// The number of the last article.
  var article = 0
  /// The last heading of an annex.
  var annex: Int?
  /// Whether visas, parties or a text were read.
  var isOpened = false
  /// Whether visas, parties, a word that decides or an article were read: such acts are signed at their end, while lists
  /// and notices end anywhere.
  var isSigned = false

  /// Whether parties were named, and whether a word that decides or an article was read.
  private var hasParties = false
  private var isDecided = false

  /// Whether it approves a convention.
  var isApproval = false

  /// Whether visas came again after the act was closed.
  var isReopened = false

  /// Nothing was read yet.
  init() {}

  /// An act has just begun behind what was read before.
  init(_ border: Border, behind before: CutState, in file: CutFile) {
    title = border.place.title
    titleEnd = border.place.opening.title.upperBound
    entry = ListedSign.entry(of: border.place, in: file)
    page = border.place.page
    numbers = before.numbers
    if let number = TitleNumber(of: file.text.lines[border.place.line], file.tokens) {
      numbers[number.series] = number.value
    }
  }

  /// Goes on with a line.
  mutating func read(_ index: Int, _ line: CutLine) {
    if line.signs.contains(.running) { return }
    // A date below a title is the letterhead's, and « directeur par intérim » above the articles names a party.
    if line.signs.contains(.closing), isOpened, isDecided || !hasParties || line.signs.contains(.dated) {
      closing = index
    }
    if line.signs.contains(.parties) { hasParties = true }
    if !line.signs.isDisjoint(with: [.operative, .article]) { isDecided = true }
    if line.signs.contains(.approval) { isApproval = true }
    if line.signs.contains(.article) { article = max(line.article, 1) }
    if line.signs.contains(.annex) { annex = index }
    if line.signs.contains(.resumption), isOpened { closing = index }
    if !line.signs.isDisjoint(with: [.visa, .parties, .operative, .article]) { isSigned = true }
    let text: LineSigns = [.visa, .parties, .operative, .article, .prose]
    if !line.signs.isDisjoint(with: text) { isOpened = true }
  }
}
