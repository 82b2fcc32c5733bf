/// The pages of a file that only name the act behind them, by what speaks for each.
///
/// No one thing shows them: some bear the number of the act, some repeat its title in other words, some are known by
/// their make-up alone, which is the same on all of them.
struct Separators {
  private let text: CutText
  private let runs: ReferenceRuns
  private let contents: Contents
  /// The first lines of the pages with few words and no text, by the indices of the pages.
  private var sparse: [Int: Int] = [:]

  /// The points at which a page is one: a title that is repeated word by word has them.
  private static let enough = 5
  /// The most words of one, and of one that has hardly any.
  private static let mostWords = 90
  private static let fewWords = 25
  /// The lines at a page's head among which its title is, and the first of those.
  private static let headLines = 20
  private static let firstLines = 12
  /// The share of a separator's words that are in the title of its act, and a lower one that says little.
  private static let share: Float = 0.6
  private static let lowShare: Float = 0.35
  /// How far the first lines of separators of one make-up may be from each other, in points.
  private static let slack: Float = 6

  private init(_ text: CutText, _ runs: ReferenceRuns, _ contents: Contents) {
    (self.text, self.runs, self.contents) = (text, runs, contents)
    for page in text.pages.indices
    where isSparse(page, without: [.article, .closing, .visa, .annex, .operative]) {
      sparse[page] = text.body(of: page).first { _ in true }
    }
  }

  /// The indices of the pages that separate acts.
  static func pages(of text: CutText, runs: ReferenceRuns, contents: Contents) -> Set<Int> {
    let separators = Separators(text, runs, contents)
    return Set(text.pages.indices.filter { separators.holds($0) })
  }

  private func holds(_ page: Int) -> Bool {
    guard let next = text.pageBehind(page), !contents.pages.contains(page) else { return false }
    if let reference = runs.references[page] {
      return runs.begins(at: page) && runs.references[next] == reference
        && isSparse(page, without: [.article, .visa, .annex])
    }
    return sparse[page] != nil && weight(of: page, before: next) >= Separators.enough
  }

  private func weight(of page: Int, before next: Int) -> Int {
    let lines = Array(text.body(of: page))
    let words = lines.flatMap { Array(text.lines[$0].words) }
    var weight = named(lines, on: page, next) + alike(page)
    if lines.contains(where: { !ActReference.all(in: text.lines[$0].words, text.tokens).isEmpty }) {
      weight += 2
    }
    if words.count <= Separators.fewWords { weight += 1 }
    weight += isBegun(next) ? 1 : -2
    // The rest of a table, and of a text.
    if 2 * words.count(where: { text.tokens[$0].kind == .number }) > words.count { weight -= 3 }
    if lines.contains(where: { TitleLine.endsWithStop(text.lines[$0].outline, text.tokens) }) { weight -= 4 }
    return weight
  }

  /// How much the words of a page say that they are the title of the act behind it.
  private func named(_ lines: [Int], on page: Int, _ next: Int) -> Int {
    let title = lines.drop { text.lines[$0].signs.isDisjoint(with: [.noun, .otherNoun]) }
    let own = title.isEmpty ? lines[...] : title
    let head = Array(text.body(of: next).prefix(Separators.headLines))
    if words(of: own).share(in: words(of: head)) >= Separators.share { return 5 }
    if contents.entry(for: words(of: own), on: [page, next], not: nil) != nil { return 4 }
    // « Autorisation de prélèvement » before « Arrêté autorisant à prélever »
    let share = words(of: own, stems: true).share(in: words(of: head, stems: true))
    return share >= Separators.share ? 4 : share >= Separators.lowShare ? 2 : 0
  }

  /// How much other pages of the same make-up say.
  private func alike(_ page: Int) -> Int {
    guard let line = sparse[page] else { return 0 }
    let (own, lines) = (text.lines[line], text.lines)
    let others = sparse.lazy.filter { other, first in
      other != page && abs(own.left - lines[first].left) < Separators.slack
        && abs(own.top - lines[first].top) < Separators.slack && abs(own.size - lines[first].size) < 1
        && own.isBold == lines[first].isBold
    }
    // Two are enough, so that a long file is not gone through for each of its pages.
    let count = others.prefix(2).count { _ in true }
    return count > 1 ? 3 : count
  }

  /// Whether a title with a noun of acts is at the head of a page.
  private func isBegun(_ page: Int) -> Bool {
    text.body(of: page).prefix(Separators.firstLines).contains { index in
      let signs = text.lines[index].signs
      return signs.isSuperset(of: [.noun, .heading])
        || ReferenceSign.isReference(text.lines[index], text.tokens)
    }
  }

  private func words(of lines: some Sequence<Int>, stems: Bool = false) -> TitleWords {
    var words = TitleWords()
    for line in lines { words.add(text.lines[line].words, text.tokens, stems: stems) }
    return words
  }

  /// Whether a page has few words and none of some signs.
  private func isSparse(_ page: Int, without stops: LineSigns) -> Bool {
    let count = text.pages[page].wordCount
    guard count > 0, count <= Separators.mostWords else { return false }
    return !text.body(of: page).contains { !text.lines[$0].signs.isDisjoint(with: stops) }
  }
}
