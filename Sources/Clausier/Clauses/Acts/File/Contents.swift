/// The table of contents of a collection: what it lists, and on which page of the file each entry begins.
struct Contents {
  /// The entries in their order.
  private(set) var entries: [ContentsEntry] = []
  /// The pages of the file that hold the table, as indices.
  private(set) var pages: Set<Int> = []
  /// The line behind the table, where the first act begins on its last page.
  private(set) var end: Int?
  /// How much further in the file a page is than its printed number says.
  private(set) var offset = 0
  /// Whether entries were found where it says.
  private(set) var offsetIsKnown = false
  /// Whether it lists acts, rather than the parts of one.
  private(set) var listsActs = false
  /// The entries of each page of the file, by the index of the page.
  private var byPage: [Int: [Int]] = [:]
  /// The words at the head of each page that entries name.
  private var heads: [Int: TitleWords] = [:]

  /// The fewest entries of a table.
  private static let fewest = 2
  /// The fewest entries of a page that goes on with the table.
  private static let fewestOnPage = 2
  /// The pages among which a table begins: covers and editorials may come first.
  private static let firstPages = 12
  /// How far printed numbers may lag behind the file's pages.
  private static let offsets = -4...24
  /// The share of a title's words that its entry has.
  static let share: Float = 0.65
  /// The most lines of an entry without a page.
  private static let linesOfTitle = 4
  /// The lines at a page's head that hold its title.
  private static let headLines = 16

  /// Finds the table: the first that does not list the parts of an act.
  init(of text: CutText) {
    for head in text.pages.indices.prefix(Contents.firstPages) where !pages.contains(head) {
      let isNamed = text.pages[head].lines.contains { text.lines[$0].signs.contains(.listed) }
      guard isNamed || Contents.hasColumns(head, in: text) else { continue }
      self = Contents()
      read(from: head, in: text)
      if entries.count >= Contents.fewest, isNamed || listsActs, !listsParts(in: text) { break }
      self = Contents()
    }
    guard entries.contains(where: { $0.page != nil }) else { return }
    findOffset(in: text)
    for (index, entry) in entries.enumerated() {
      if let page = entry.page { byPage[page - 1 + offset, default: []].append(index) }
    }
  }

  private init() {}

  /// Reads the table that begins on a page.
  private mutating func read(from head: Int, in text: CutText) {
    var isNumbered = true
    for page in head..<text.pages.count {
      var found = isNumbered ? Contents.numbered(on: page, in: text) : []
      if page == head, found.count < Contents.fewest {
        isNumbered = false
      }
      if !isNumbered { found = Contents.titles(on: page, in: text) }
      let fewest = page == head || Contents.hasColumns(page, in: text) ? 1 : Contents.fewestOnPage
      guard found.count >= fewest,
        page == head || !Contents.isOfAct(page, in: text)
      else { break }
      entries += found
      pages.insert(page)
      end = isNumbered ? Contents.end(on: page, in: text) : nil
    }
    listsActs = 2 * entries.count { Contents.namesAct($0, in: text) } >= entries.count
  }

  /// Whether a page has a table whose head names columns: « Intitulé », « Page ».
  private static func hasColumns(_ page: Int, in text: CutText) -> Bool {
    let lines = text.pages[page].lines
    guard let number = lines.first(where: { isColumn($0, in: text) }) else { return false }
    return lines.contains { index in
      index != number && abs(text.lines[index].middle - text.lines[number].middle) < text.lines[number].size
        && text.tokens.first(.titleColumn, in: text.lines[index].words) != nil
    }
  }

  private static func isColumn(_ index: Int, in text: CutText) -> Bool {
    let words = text.lines[index].words
    return words.first.flatMap { text.tokens.match(.pageColumn, at: $0, limit: words.upperBound) }?.upperBound
      == words.upperBound
  }

  /// Whether it lists the articles of an act, which it belongs to.
  private func listsParts(in text: CutText) -> Bool {
    let parts = entries.count { entry in
      text.lines[entry.lines].contains { !$0.signs.isDisjoint(with: [.article, .annex]) }
    }
    return 2 * parts >= entries.count
  }

  /// Whether a page has what acts have.
  private static func isOfAct(_ page: Int, in text: CutText) -> Bool {
    text.body(of: page).contains { isOfAct(text.lines[$0]) }
  }

  private static func isOfAct(_ line: CutLine) -> Bool {
    !line.signs.isDisjoint(with: [.visa, .operative, .closing])
  }

  /// The line behind the last number of a page on which an act follows below the table.
  private static func end(on page: Int, in text: CutText) -> Int? {
    let last = lines(of: page, in: text).last { pageNumber(of: text.lines[$0], text.tokens) != nil }
    guard let last, text.lines[last...].prefix(while: { $0.page == page }).contains(where: isOfAct) else {
      return nil
    }
    return last + 1
  }

  /// The lines of a page of the table.
  private static func lines(of page: Int, in text: CutText) -> [Int] {
    // The number of the first entry may be as near the edge as the page's own, which no word is before.
    text.pages[page].lines.filter { line in
      !text.lines[line].signs.contains(.running)
        || text.tokens.reads(text.lines[line].words.lowerBound, "page")
    }
  }

  /// The entries on a page that end with the number of a page.
  private static func numbered(on page: Int, in text: CutText) -> [ContentsEntry] {
    let lines = lines(of: page, in: text)
    var numbered: [(place: Int, page: Int)] = []
    for (place, line) in lines.enumerated() {
      if let number = pageNumber(of: text.lines[line], text.tokens) { numbered.append((place, number)) }
    }
    return numbered.indices.map { index in
      let from = index > 0 ? numbered[index - 1].place + 1 : 0
      let to = index + 1 < numbered.count ? numbered[index + 1].place : lines.count
      let own = lines[min(from, numbered[index].place)..<max(to, numbered[index].place + 1)]
      return entry(own, page: numbered[index].page, in: text)
    }
  }

  /// The entries on a page that begin with a noun of acts, in a table without page numbers; none on a page of an act.
  private static func titles(on page: Int, in text: CutText) -> [ContentsEntry] {
    let lines = lines(of: page, in: text)
    guard !isOfAct(page, in: text) else { return [] }
    let starts = lines.indices.filter { place in
      text.lines[lines[place]].words.first.map { first in
        namesAct(text.lines[lines[place]], first, text.tokens)
          || namesAct(text.lines[lines[place]], first, text.tokens, by: ActNouns.beginOther)
      } ?? false
    }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : lines.count
      return entry(lines[starts[index]..<min(end, starts[index] + linesOfTitle)], page: nil, in: text)
    }
  }

  private static func entry(_ own: ArraySlice<Int>, page: Int?, in text: CutText) -> ContentsEntry {
    var words = TitleWords()
    for line in own { words.add(text.lines[line].words, text.tokens) }
    return ContentsEntry(page: page, lines: (own.first ?? 0)..<(own.last ?? 0) + 1, words: words)
  }

  /// The page that a line of a table ends with: « Page 3 », « ....... 3 », a number alone.
  private static func pageNumber(of line: CutLine, _ tokens: Tokens) -> Int? {
    guard let last = line.words.last, let number = tokens.integer(last), number > 0, number < 10_000,
      !tokens[last].isGlued || tokens.reads(last - 1, ".") || tokens.reads(last - 1, "_")
    else { return nil }
    if line.words.count == 1 { return number }
    let before = last - 1
    if tokens.reads(before, "page") || tokens.reads(before, "p") { return number }
    if tokens.reads(before, "."), tokens.reads(before - 1, ".") || tokens.reads(before - 1, "p") {
      return number
    }
    return tokens.reads(before, "…") || tokens.reads(before, "_") ? number : nil
  }

  /// Takes the distance between printed and counted pages at which most entries' words are at the head of their page.
  private mutating func findOffset(in text: CutText) {
    let sample = entries.prefix(40)
    var best = 0
    for offset in Contents.offsets {
      let fit = sample.count { entry in
        let page = (entry.page ?? 0) - 1 + offset
        return text.pages.indices.contains(page) && !pages.contains(page)
          && head(of: page, in: text).share(in: entry.words) >= Contents.share / 2
      }
      if fit > best || fit == best && abs(offset) < abs(self.offset) {
        best = fit
        self.offset = offset
      }
    }
    offsetIsKnown = 2 * best >= sample.count
  }

  /// Whether a line of an entry begins with a noun of an act, alone or behind its number.
  private static func namesAct(_ entry: ContentsEntry, in text: CutText) -> Bool {
    text.lines[entry.lines].contains { line in
      line.words.first.map { namesAct(line, $0, text.tokens) } ?? false
    }
  }

  private static func namesAct(
    _ line: CutLine, _ first: Int, _ tokens: Tokens,
    by isNoun: (Tokens, TokenRange) -> Bool = ActNouns.begin
  ) -> Bool {
    var first = first
    // « • », « 12 »
    while first + 1 < line.words.upperBound, tokens[first].kind == .symbol || tokens[first + 1].kind == .word,
      tokens[first].kind != .word
    {
      first += 1
    }
    let start = ActReference.end(at: first, line.words.upperBound, tokens)
    return start < line.words.upperBound && tokens[start].marks.contains(.capital)
      && isNoun(tokens, start..<line.words.upperBound)
  }

  private mutating func head(of page: Int, in text: CutText) -> TitleWords {
    if let known = heads[page] { return known }
    var words = TitleWords()
    for line in text.body(of: page).prefix(Contents.headLines)
    where text.lines[line].signs.contains(.heading) || text.lines[line].signs.contains(.noun) {
      words.add(text.lines[line].words, text.tokens)
    }
    heads[page] = words
    return words
  }

  /// The entry that lists a title on one of some pages, other than the one that lists the act above.
  ///
  /// Where entries give no pages, one further down than that of the act above is likelier.
  func entry(for title: TitleWords, on places: [Int], not last: Int?) -> Int? {
    let isFit = { title.share(in: entries[$0].words) >= Contents.share && $0 != last }
    if byPage.isEmpty {
      return entries.indices.dropFirst((last ?? -1) + 1).first(where: isFit)
        ?? entries.indices.first(where: isFit)
    }
    for place in places {
      if let fit = byPage[place]?.first(where: isFit) { return fit }
    }
    return nil
  }

  /// The entries that no act was found for; none unless the table is known to be right about the others.
  func missing(without found: Set<Int>) -> [Int] {
    guard listsActs, offsetIsKnown, 2 * found.count >= entries.count else { return [] }
    return entries.indices.filter { !found.contains($0) }
  }

  /// The page of the file, as an index, that an entry gives.
  func page(of entry: Int) -> Int? { entries[entry].page.map { $0 - 1 + offset } }

  /// The words of an entry from the noun of an act on.
  func title(of entry: Int, in text: CutText) -> String {
    let lines = entries[entry].lines
    let start = lines.first { line in
      text.lines[line].words.first.map { Contents.namesAct(text.lines[line], $0, text.tokens) } ?? false
    }
    return ((start ?? lines.lowerBound)..<min(lines.upperBound, (start ?? lines.lowerBound) + 2))
      .map { text.text($0) }.joined(separator: " ")
  }

  /// Whether an entry says that an act begins on a page or, where that is a separator, on the page before it.
  func names(page: Int) -> Bool { byPage[page] != nil }
}

extension Phrase {
  fileprivate static let pageColumn = Phrase("page(s)|n° page|n° {de|de la} page|p .")
  fileprivate static let titleColumn = Phrase(
    "intitule(s)|objet(s)|titre(s)|acte(s)|texte(s)|designation|nature")
}
