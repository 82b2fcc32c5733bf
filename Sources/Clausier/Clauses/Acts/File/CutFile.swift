/// A file as the signs of borders see it: its lines, and what runs over its pages.
struct CutFile {
  /// The lines.
  let text: CutText
  /// The numbers that stay over runs of pages.
  let runs: ReferenceRuns
  /// The table of contents.
  let contents: Contents
  /// The types in which its titles are printed, once some are known.
  var titleTypes = TitleTypes()
  /// Whether its first pages name a collection of acts, such as a recueil, or it holds enough of them.
  private(set) var isCollection = false
  /// The size of most of its text, in points.
  let textSize: Float
  /// The pages without words that show something all the same, such as a map.
  private let pictures: Set<Int>
  /// The pages that only name the act behind them.
  private let separators: Set<Int>
  /// Whether it has what a deliberating body said, in which acts are printed.
  let isMinutes: Bool

  /// The most words of a page that only separates acts, and of one that names a part of a collection.
  private static let separatorWords = 90
  private static let dividerWords = 25
  /// The pages that name a collection.
  private static let coverPages = 3
  /// How often minutes speak of their assembly, per page and at least.
  private static let fewestOfMinutes = 3

  /// Reads the lines of pages and what runs over them; `unread` are the numbers of pages that show what could not be
  /// read.
  init(of pages: [Page], unread: Set<Int> = []) {
    pictures = Set(pages.indices.filter { !pages[$0].strokes.isEmpty || unread.contains(pages[$0].number) })
    var text = CutText(of: pages)
    let reader = LineSignReader(text.tokens)
    for line in text.lines.indices {
      reader.read(&text.lines[line], bodySize: text.pages[text.lines[line].page].bodySize)
    }
    for (above, line) in zip(text.lines.indices, text.lines.indices.dropFirst())
    where reader.isOfLetterhead(text.lines[line], below: text.lines[above]) {
      text.lines[line].signs.remove(.closing)
      text.lines[line].signs.insert(.letterhead)
    }
    for (above, line) in zip(text.lines.indices, text.lines.indices.dropFirst())
    where reader.announces(text.lines[line], below: text.lines[above]) {
      text.lines[line].signs.insert(.announcement)
    }
    PageEdges.read(&text)
    contents = Contents(of: text)
    // A table of contents names the numbers of all acts.
    for page in contents.pages { text.pages[page].references = [] }
    self.text = text
    textSize = CutFile.textSize(of: text.pages)
    runs = ReferenceRuns(of: text.pages)
    separators = Separators.pages(of: text, runs: runs, contents: contents)
    let resumed = text.lines.count { $0.signs.contains(.resumption) }
    let isTitled = text.pages.first.map { page in text.lines[page.lines].contains(where: reader.titlesMinutes)
    }
    isMinutes =
      resumed >= CutFile.fewestOfMinutes && text.lines.contains { $0.signs.contains(.minutes) }
      || resumed > 0 && isTitled == true
    isCollection = contents.listsActs && text.pages.count > contents.pages.count + 1 || namesCollection
  }

  /// The fewest acts that make a file a collection, whatever it calls itself.
  private static let fewestOfCollection = 4

  /// Learns from borders that were found how titles are printed, and whether it is a collection; `false` where that is
  /// nothing new.
  mutating func learn(from borders: [Border]) -> Bool {
    let wasCollection = isCollection
    titleTypes = TitleTypes(of: borders, in: text)
    isCollection = isCollection || borders.count { !$0.isDoubtful } >= CutFile.fewestOfCollection
    return isCollection != wasCollection || !titleTypes.isEmpty
  }

  private static func textSize(of pages: [CutPage]) -> Float {
    var words: [Float: Int] = [:]
    for page in pages { words[page.bodySize, default: 0] += page.wordCount }
    return words.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  /// Whether a cover, or a heading of the first pages, names a collection.
  private var namesCollection: Bool {
    text.pages.indices.prefix(CutFile.coverPages).contains { page in
      let isCover = isSparse(page)
      return text.pages[page].lines.contains { line in
        let signs = text.lines[line].signs
        return signs.contains(.collection) && (isCover || signs.contains(.heading))
      }
    }
  }

  /// The tokens of all lines.
  var tokens: Tokens { text.tokens }

  /// The number that the collection gives an act, with the page from which on its pages bear it; `nil` where none is its own.
  ///
  /// At the edge of a page is the number of the act at its head: one that begins below another bears its own from the next
  /// page on, and none if it ends before.
  func number(ofActAt place: PossibleBorder) -> (text: String, from: Int)? {
    let (page, next) = (place.page, place.page + 1)
    guard !place.isHead, place.before.title != nil else { return runs.references[page].map { ($0, page) } }
    let isClosed = text.body(of: page).contains { $0 > place.line && text.lines[$0].signs.contains(.closing) }
    guard !isClosed, next < text.pages.count, runs.begins(at: next) else { return nil }
    return runs.references[next].map { ($0, next) }
  }

  /// Whether a page without words shows something all the same.
  func isPicture(_ page: Int) -> Bool { isBlank(page) && pictures.contains(page) }

  /// Whether a page has no words but those that run over pages: the back of a sheet, a map, an image.
  func isBlank(_ page: Int) -> Bool { text.isBlank(page) }

  /// The page with words before a page; the back of a sheet may be between them.
  func pageBefore(_ page: Int) -> Int? { text.pageBefore(page) }

  /// Whether a page only names the act that begins on the next.
  func isSeparator(_ page: Int) -> Bool { separators.contains(page) }

  /// Whether a page only names a part of the collection, in the type of headings: names below a signature, the rest of a
  /// table and the words of a map are in none.
  func isDivider(_ page: Int) -> Bool {
    isSparse(page) && text.pages[page].wordCount <= CutFile.dividerWords && !runs.goesOn(at: page)
      && text.body(of: page).allSatisfy { index in
        let line = text.lines[index]
        let isLarge = line.size > 1.08 * textSize
        return isLarge || line.size >= textSize && (line.isBold || line.isCapital || line.isCentred)
      }
      && !text.body(of: page).contains { line in
        namesAct(text.lines[line]) || TitleLine.endsWithStop(text.lines[line].outline, tokens)
      }
  }

  /// Whether a heading names one act: « DÉCISIONS », « Délégations de signature » name a part of the collection.
  private func namesAct(_ line: CutLine) -> Bool {
    guard line.signs.contains(.noun), let first = line.words.first else { return false }
    let isPlural =
      tokens.folded[tokens.foldedRange(first)].last == UInt8(ascii: "s") && !tokens.reads(first, "avis")
    return !isPlural || line.words.contains { tokens[$0].kind == .number }
  }

  /// Whether a page of a collection is none of its acts: what separates them, names a part (« DÉCISIONS ») or covers all.
  func isNone(_ page: Int) -> Bool {
    isSeparator(page) || isCover(page)
      || isDivider(page) && text.body(of: page).contains { text.lines[$0].signs.contains(.noun) }
  }

  /// Whether a page is the cover of the collection.
  func isCover(_ page: Int) -> Bool {
    page < CutFile.coverPages && isSparse(page)
      && text.body(of: page).contains { text.lines[$0].signs.contains(.collection) }
  }

  /// What a page has that is part of an act.
  private static let text: LineSigns = [.article, .closing, .visa, .annex, .operative, .prose]

  /// Whether a page has few words and no text.
  private func isSparse(_ page: Int) -> Bool {
    let facts = text.pages[page]
    guard facts.wordCount > 0, facts.wordCount <= CutFile.separatorWords else { return false }
    return !text.body(of: page).contains { !text.lines[$0].signs.isDisjoint(with: CutFile.text) }
  }

  /// The words of some lines of a title.
  func titleWords(_ lines: some Sequence<Int>) -> TitleWords {
    var words = TitleWords()
    for line in lines { words.add(text.lines[line].words, tokens) }
    return words
  }
}
