/// Goes through a file's lines once, weighs each place where an act may begin, and takes those with enough weight.
struct BorderSearch {
  private let file: CutFile
  private var state = CutState()
  private var borders: [Border] = []

  /// The most lines above a title at the head of a page.
  private static let linesAboveTitle = 30
  /// The most lines below a date at a page's foot where the names are on the next page.
  private static let namesBelowDate = 12
  /// The most lines of letterhead above a title in the middle of a page.
  private static let letterheadLines = 10

  /// The share of a page's width that a service's name takes at most, and text more.
  private static let nameWidth: Float = 0.45

  /// Within how many lines below a part's heading the title of its first act is.
  private static let linesToNoun = 6
  /// The fewest words by which the contents tell a title, and the most lines of minutes' own, of a rubric and of visas.
  private static let wordsOfTitle = 2
  private static let linesOfMinutes = 3
  private static let linesOfRubric = 2
  private static let linesOfVisas = 60
  /// What is no title, however it is printed.
  static let parts: LineSigns = [
    .parties, .visa, .authority, .article, .annex, .operative, .closing, .letterhead,
  ]

  private init(_ file: CutFile) { self.file = file }

  /// The borders of a file, in order; the file learns from those that are sure how it prints titles, and that it is a
  /// collection.
  static func borders(of file: inout CutFile) -> [Border] {
    let found = all(in: file)
    guard found.count > 1, file.learn(from: found) else { return found }
    return all(in: file)
  }

  private static func all(in file: CutFile) -> [Border] {
    var search = BorderSearch(file)
    for page in file.text.pages.indices {
      let start =
        file.contents.pages.contains(page) ? file.contents.end : file.text.pages[page].lines.lowerBound
      guard let start, file.text.pages[page].lines.contains(start) else { continue }
      // What separates the acts of a collection is not part of them; before a single act it is its cover.
      if file.isCollection || !file.runs.isEmpty, file.isNone(page) { continue }
      search.read(page, from: start)
    }
    return search.borders
  }

  /// Reads a page from a line on; above it is a table of contents.
  private mutating func read(_ page: Int, from start: Int) {
    let before = state
    let lines = file.text.body(of: page).filter { $0 >= start }
    var head = start > file.text.pages[page].lines.lowerBound ? start : headEnd(of: lines, before)
    if isUntitledStart(page, lines), let first = lines.first { head = max(head, first + 1) }
    var isTaken = false
    for (place, index) in lines.enumerated() {
      let isHead = index < head && !isTaken
      let isFirst = isHead && place == 0 && isUntitledStart(page, lines)
      let isInTitle = borders.last.map { $0.place.opening.title.contains(index) } ?? false
      let isStart = isFirst || isTitle(index) || isListed(index) || opensUntitled(index)
      if !isInTitle, isStart, let border = weigh(index, isHead: isHead, isHead ? before : state) {
        borders.append(border)
        state = CutState(border, behind: state, in: file)
        isTaken = true
      }
      state.read(index, file.text.lines[index])
    }
  }

  /// Whether a page begins an act by its number alone: no line of its head is a title.
  private func isUntitledStart(_ page: Int, _ lines: [Int]) -> Bool {
    let isBehindSeparator = file.pageBefore(page).map { file.isSeparator($0) } ?? false
    guard file.runs.begins(at: page) || isBehindSeparator, !file.runs.isEmpty,
      !file.contents.pages.contains(page)
    else { return false }
    // The number of an act that began below another is on the pages behind that one only.
    if let last = borders.last?.place, file.number(ofActAt: last)?.from == page, last.page < page {
      return false
    }
    return !lines.prefix(BorderSearch.linesAboveTitle).contains { isTitle($0) }
  }

  private func isTitle(_ index: Int) -> Bool {
    let line = file.text.lines[index]
    if line.signs.contains(.labelled) { return true }
    // Minutes are no act of their own.
    let end = min(index + BorderSearch.linesOfMinutes, file.text.pages[line.page].lines.upperBound)
    if file.isMinutes, line.signs.contains(.otherNoun),
      LineSignReader(file.tokens).nameMinutes(file.text.lines[index..<end])
    {
      return false
    }
    let isPart = !line.signs.isDisjoint(with: BorderSearch.parts)
    if !isPart, file.titleTypes.begin(at: index, in: file.text) || isBelowReference(index) {
      return !isAboveNoun(index)
    }
    guard !line.signs.isDisjoint(with: [.noun, .otherNoun]), TitleSign.isHeading(index, in: file) else {
      return false
    }
    return !line.signs.contains(.ambiguous) || !decides(index)
  }

  /// Whether « ARRETE » is below the visas of an act, and so decides; above them it is a title.
  private func decides(_ index: Int) -> Bool {
    if state.isOpened, state.closing == nil { return true }
    let above = file.text.lines[max(0, index - BorderSearch.linesOfVisas)..<index]
    let last = above.last { !$0.signs.isDisjoint(with: [.visa, .closing, .article]) }
    return last.map { $0.signs.contains(.visa) } ?? false
  }

  /// Whether a heading is what the table of contents lists for its page, though no noun of acts begins it: « Nomination ».
  private func isListed(_ index: Int) -> Bool {
    let line = file.text.lines[index]
    guard file.contents.listsActs, file.contents.names(page: line.page), line.signs.contains(.heading),
      line.signs.isDisjoint(with: BorderSearch.parts)
    else { return false }
    let words = file.titleWords([index])
    return words.words.count >= BorderSearch.wordsOfTitle
      && file.contents.entry(for: words, on: [line.page], not: state.entry) != nil && !isAboveNoun(index)
  }

  /// Whether an act opens below a signature with no title that could be read: with its first visa.
  private mutating func opensUntitled(_ index: Int) -> Bool {
    let signs = file.text.lines[index].signs
    guard state.closing != nil, !state.isReopened, signs.contains(.visa) else { return false }
    let opening = Opening(behind: index, in: file)
    guard opening.signs.isSuperset(of: [.visa, .operative]), opening.article ?? 1 <= 1 else { return false }
    state.isReopened = true
    return true
  }

  /// Whether a title with a noun of acts is closely below a line: then that is the title, and this a part's heading.
  private func isAboveNoun(_ index: Int) -> Bool {
    let line = file.text.lines[index]
    guard line.signs.isDisjoint(with: [.noun, .otherNoun]) else { return false }
    let end = min(file.text.pages[line.page].lines.upperBound, index + BorderSearch.linesToNoun)
    return file.text.lines[index + 1..<max(index + 1, end)].contains {
      $0.signs.isSuperset(of: [.noun, .heading])
    }
  }

  /// Whether a line is the first below a NOR that belongs to no title above it.
  private func isBelowReference(_ index: Int) -> Bool {
    guard index > 0, file.text.lines[index - 1].page == file.text.lines[index].page else { return false }
    if let title = borders.last?.place.opening.title, index - title.upperBound < ReferenceSign.below,
      !file.text.lines[title.upperBound..<max(title.upperBound, index - 1)].contains(where: isText)
    {
      return false
    }
    return ReferenceSign.isReference(file.text.lines[index - 1], file.tokens)
  }

  /// Whether a line of many words is much narrower than text: the name of a service beside an emblem.
  private func isShortProse(_ line: CutLine, _ text: LineSigns) -> Bool {
    line.signs.intersection(text) == .prose && line.column == 0
      && !TitleLine.endsWithStop(line.outline, file.tokens)
      && line.right - line.left < BorderSearch.nameWidth * file.text.pages[line.page].width
      && !file.text.pages[line.page].lines.contains { file.text.lines[$0].column > 0 }
  }

  /// Whether a line is a sentence, or the end of one.
  private func isText(_ line: CutLine) -> Bool {
    line.signs.contains(.prose) || TitleLine.endsWithStop(line.outline, file.tokens)
  }

  /// The line after those that may be above a title at the head of a page.
  private func headEnd(of lines: [Int], _ before: CutState) -> Int {
    var end = lines.first ?? 0
    var text: LineSigns = [.article, .visa, .operative, .prose, .resumption, .annex]
    var rubrics = before.closing == nil ? 0 : BorderSearch.linesOfRubric
    for index in lines.prefix(BorderSearch.linesAboveTitle) {
      let line = file.text.lines[index]
      end = index + 1
      if isTitle(index) || ApprovedSign.isHead(line, behind: before, in: file) { continue }
      if line.signs.contains(.announcement), line.words.last.map({ file.tokens.reads($0, ":") }) ?? false {
        return index
      }
      // Who was present comes above each deliberation.
      if line.signs.contains(.sitting) { text.remove(.prose) }
      guard line.signs.isDisjoint(with: text) || line.signs.contains(.sitting) || isShortProse(line, text)
      else {
        // Behind an act that has ended, what the collection says of the next may be as long as text.
        rubrics -= 1
        guard rubrics >= 0, line.signs.intersection(text) == .prose,
          !TitleLine.endsWithStop(line.outline, file.tokens)
        else { return index }
        continue
      }
      if line.signs.contains(.closing), before.title != nil, before.closing == nil { return index }
    }
    return end
  }

  private func weigh(_ index: Int, isHead: Bool, _ before: CutState) -> Border? {
    let opening = Opening(behind: index, in: file)
    let page = file.text.lines[index].page
    let isWhole = isHead && !hasSignatures(above: index, before)
    let place = PossibleBorder(
      line: index, top: isWhole ? file.text.pages[page].lines.lowerBound : top(above: index), page: page,
      isHead: isHead, opening: opening, title: file.titleWords(opening.title),
      firstLine: file.titleWords([index]), before: before)
    let signs = BorderSigns.all.filter { $0.holds(place, in: file) }
    let weight = signs.reduce(0) { $0 + $1.weight }
    guard weight >= Border.enough, signs.contains(where: { $0.isOwn }) else { return nil }
    return Border(place: place, signs: signs, weight: weight)
  }

  /// Whether lines above a title at the head of a page are the names below « Fait à … » at the foot of the page before.
  private func hasSignatures(above title: Int, _ before: CutState) -> Bool {
    let page = file.text.lines[title].page
    guard let closing = before.closing, file.text.lines[closing].page == page - 1 else { return false }
    let names = file.text.body(of: page - 1).drop { $0 <= closing }.count { _ in true }
    let above = file.text.body(of: page).prefix { $0 < title }.map { file.text.lines[$0] }
      .prefix { !$0.signs.contains(.letterhead) }
    if names == 0, file.text.lines[closing].signs.contains(.closing) {
      return above.first.map { !$0.signs.isDisjoint(with: [.authority, .closing]) } ?? false
    }
    // A date alone is the letter's, or the program's that printed the page.
    return names <= BorderSearch.namesBelowDate
      && above.contains { $0.signs.contains(.closing) && !$0.signs.contains(.dated) }
  }

  /// Whether a line goes on with a letterhead's line above it.
  private func isWithinLetterhead(_ index: Int, _ least: Int) -> Bool {
    guard index > least, file.text.lines[index - 1].page == file.text.lines[index].page else { return false }
    let (line, above) = (file.text.lines[index], file.text.lines[index - 1])
    return line.signs.isDisjoint(with: [.prose, .closing, .article, .annex])
      && above.signs.contains(.letterhead)
      && above.size == line.size && line.words.count <= LineSignReader.shortTokens
  }

  /// The first line of the letterhead above a title in the middle of a page.
  private func top(above title: Int) -> Int {
    let lines = file.text.lines
    var top = title
    let isVisa = lines[title].signs.contains(.visa)
    let above: LineSigns = isVisa ? [.letterhead, .authority, .heading] : .letterhead
    let least = max(lines[..<title].count - BorderSearch.letterheadLines, (state.closing ?? -1) + 1, 0)
    while top > least, lines[top - 1].page == lines[title].page, lines[top - 1].column == lines[title].column
    {
      if lines[top - 1].signs.isDisjoint(with: above) {
        // « PRÉFET⏎DE LA BRUME⏎Liberté »
        guard top < title, isWithinLetterhead(top - 1, least) else { break }
      }
      top -= 1
    }
    return top
  }
}
