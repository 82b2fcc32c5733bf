/// What the scan has read since the act that it is in began.
struct CutState: Sendable {
  /// The words of that act's title; `nil` before the first.
  var title: TitleWords?
  /// The last line that says where and when the act was made, or who signs it.
  var closing: Int?
  /// The number of the last article.
  var article = 0
  /// The last heading of an annex.
  var annex: Int?
  /// Whether visas, parties or a text were read.
  var isOpened = false
  /// The line with which minutes went on after the act.
  var resumption: Int?

  /// Goes on with a line.
  mutating func read(_ index: Int, _ line: CutLine) {
    if line.signs.contains(.running) { return }
    if line.signs.contains(.closing) { closing = index }
    if line.signs.contains(.article) { article = max(line.article, 1) }
    if line.signs.contains(.annex) { annex = index }
    if line.signs.contains(.resumption), resumption == nil { resumption = index }
    let text: LineSigns = [.visa, .parties, .operative, .article, .prose, .closing]
    if !line.signs.isDisjoint(with: text) { isOpened = true }
  }
}
