/// Decides where a paragraph ends and the next begins.
struct Paragraphs {
  /// The document's type.
  let typography: Typography
  /// The pages, for their glyphs.
  let pages: [Page]

  /// Whether a line goes on with the paragraph that the line before it belongs to.
  ///
  /// - Parameters:
  ///   - text: the left edge of the paragraph's text after its bullet, in points; `nil` if it is not an item.
  func goesOn(_ line: Line, after last: Line, in flow: Flow, before: Flow, itemText text: Float?) -> Bool {
    let page = pages[line.page]
    if Bullet.opens(line, on: page) { return false }
    let partsDate = partsDate(last, line)
    let runsOn = partsDate || runsOn(last, to: line)
    if abs(line.size - last.size) > (runsOn ? 0.2 : 0.08) * max(line.size, last.size) { return false }
    if line.bold != last.bold, isHeading(line, last) { return false }
    // A paragraph also runs on from one column to the next.
    if line.page != last.page || line.bottom < last.top {
      return crosses(last, to: line, in: flow, before: before, itemText: text)
    }
    let pitch = line.middle - last.middle
    if pitch > 1.2 * leading(of: last, and: line) * line.size || pitch < 0 { return false }
    if flow.hasRoom(after: last, for: line, centred: text == nil, on: page),
      !asksForMore(last) || last.words.count == 1, !runsOn
    {
      return false
    }
    if line.isLinkAlone(page) { return false }
    if last.mayEndParagraph(pages[last.page]), line.opensPart(page) { return false }
    if let text { return line.left > text - 0.8 * line.size || line.left >= last.left - 1 }
    if flow.centres(line) != flow.centres(last), !isFull(last, in: flow) { return false }
    // A first line is indented, unless all lines of the paragraph are.
    return line.left < last.left + 0.9 * line.size || last.left > flow.left + 0.9 * line.size
      || flow.centres(line)
  }

  /// The leading of the type of two lines; of two types, that of the document.
  private func leading(of one: Line, and two: Line) -> Float {
    max(typography.leading, one.bold == two.bold ? typography.leading(of: two) : 0)
  }

  /// Whether a line ends in a day of which the next line begins with the month.
  private func partsDate(_ last: Line, _ line: Line) -> Bool {
    guard let word = last.words.last, word.count <= 3, let first = word.glyphs.first,
      pages[last.page].glyphs[first].scalar.isDigit, line.words.first?.beginsWithLetter == true
    else { return false }
    let day = pages[last.page].glyphs[word.glyphs].prefix { $0.scalar.isDigit }
    guard day.count <= 2 else { return false }
    return MonthNames.all.contains { line.begins($0, on: pages[line.page]) }
  }

  /// Whether a line of a narrow column, such as a signature's, goes on with the line before it.
  ///
  /// Such lines are too short to tell by their width, so the words do: a small letter, or a word that needs
  /// another one after it.
  func goesOnInColumn(_ line: Line, after last: Line) -> Bool {
    guard line.page == last.page, line.middle - last.middle <= 1.2 * leading(of: last, and: line) * line.size,
      abs(line.size - last.size) <= 0.08 * max(line.size, last.size),
      !Bullet.opens(line, on: pages[line.page]),
      let head = line.words.first, let tail = last.words.last
    else { return false }
    let first = pages[line.page].glyphs[Int(head.first)].scalar
    let end = tail.glyphs.map { pages[last.page].glyphs[$0].scalar }
    if end.count > 1, end.last?.isHyphen == true { return true }
    if first.properties.isLowercase { return end.last != "," }
    return asksForMore(last)
  }

  /// Whether a sentence goes on over the end of a line read from an image, whose size and width are
  /// estimates: the next begins with a small letter, and there is no sign between.
  private func runsOn(_ last: Line, to line: Line) -> Bool {
    guard pages[line.page].method != .embedded, let head = line.words.first, let tail = last.words.last else {
      return false
    }
    let first = pages[line.page].glyphs[head.glyphs.lowerBound].scalar
    let end = pages[last.page].glyphs[tail.glyphs.upperBound - 1].scalar
    // « Jean-Luc DUPONT » above « chef du service », an office above « signé »: lines of a signature.
    let isName =
      tail.count > 2 && tail.glyphs.allSatisfy { !pages[last.page].glyphs[$0].scalar.properties.isLowercase }
    return first.properties.isLowercase && end.isLetterOrDigit && !isName
      && !line.begins(PartWords.signed, on: pages[line.page])
  }

  /// Whether a line ends with a word that does not end a paragraph.
  private func asksForMore(_ line: Line) -> Bool {
    guard let word = line.words.last else { return false }
    let page = pages[line.page]
    // The width of a line that was read from an image is less certain than its hyphen.
    if page.method != .embedded, word.count > 2, page.glyphs[word.glyphs.upperBound - 1].scalar.isHyphen {
      return true
    }
    guard word.count <= 9 else { return false }
    let text = String(String.UnicodeScalarView(word.glyphs.map { pages[line.page].glyphs[$0].scalar }))
    return LinkingWords.all.contains(text.lowercased())
  }

  /// A change of weight between whole lines is one between a heading and its text, unless bold words run over
  /// the line's end.
  private func isHeading(_ line: Line, _ last: Line) -> Bool {
    line.bold ? last.words.last?.bold != true : line.words.first?.bold != true
  }

  private func isFull(_ line: Line, in flow: Flow) -> Bool {
    line.right > flow.right - 2 * line.size
  }

  /// Whether a paragraph runs on over the end of a page: its last line is full, and no sentence ends there.
  private func crosses(
    _ last: Line, to line: Line, in flow: Flow, before: Flow, itemText: Float?
  ) -> Bool {
    let page = pages[line.page]
    guard before.right - last.right < page.width(ofFirstPartOf: line) + 0.3 * line.size else { return false }
    guard let word = last.words.last, let head = line.words.first,
      let end = pages[last.page].glyphs[word.glyphs].last?.scalar
    else { return false }
    if let itemText, line.left < itemText - 0.8 * line.size { return false }
    if itemText == nil, line.left > flow.left + 3 * line.size { return false }
    if end == "." || end == ":" || end == "!" || end == "?" || end == ";" {
      return page.glyphs[head.glyphs.lowerBound].scalar.properties.isLowercase
    }
    return true
  }
}
