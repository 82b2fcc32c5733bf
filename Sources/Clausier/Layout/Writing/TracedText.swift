/// The bytes of a manuscript as they are written, each with the glyph it comes from.
struct TracedText {
  /// The pages, for their glyphs.
  let pages: [Page]
  /// The text so far, in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// For each byte its glyph over all pages; -1 for what is added.
  private(set) var origins: [Int32] = []
  private let firstGlyphs: [Int32]
  private let noteMarks: NoteMarks
  private let words: [[Word]]
  /// Whether the marks of notes are written, as in the notes themselves.
  var keepsMarks = false
  /// Only texts with hyphens at line ends need to know their words.
  private lazy var hyphenation = Hyphenation(of: pages, words: words)
  /// The last word written, to decide about a hyphen at its end.
  private var last: (page: Int, word: Word)?

  init(pages: [Page], words: [[Word]], noteMarks: NoteMarks) {
    self.pages = pages
    self.noteMarks = noteMarks
    self.words = words
    var count: Int32 = 0
    firstGlyphs = pages.map { page in
      defer { count += Int32(page.glyphs.count) }
      return count
    }
    bytes.reserveCapacity(Int(count) + Int(count) / 8)
    origins.reserveCapacity(Int(count) + Int(count) / 8)
  }

  /// Adds what comes from no glyph.
  mutating func add(_ text: StaticString) {
    text.withUTF8Buffer { part in
      for byte in part {
        bytes.append(byte)
        origins.append(-1)
      }
    }
    last = nil
  }

  /// Ends the paragraph with a line feed, if one is open.
  mutating func endParagraph() {
    if let byte = bytes.last, byte != 0x0A { add("\n") }
    last = nil
  }

  /// Writes a line; `joining` goes on with the line before it, removing a hyphen between them.
  mutating func write(_ line: Line, joining: Bool, inCell: Bool = false) {
    if inCell, joining, let last, line.words.count == 1, let next = line.words.first,
      partsFigures(last.word, last.page, next, line.page)
    {
      self.last = nil
    }
    write(line.words, of: line, joining: joining)
  }

  /// Whether a figure or a code too long for its cell goes on with the word of the next line: a thousand's digits
  /// are three, and figures below each other are as long.
  private func partsFigures(_ one: Word, _ page: Int, _ two: Word, _ nextPage: Int) -> Bool {
    let first = pages[page].glyphs[one.glyphs].lazy.map(\.scalar)
    guard first.last?.isDigit == true, first.allSatisfy({ $0.isDigit || (0x41...0x5A).contains($0.value) }),
      pages[nextPage].glyphs[two.glyphs].allSatisfy(\.scalar.isDigit)
    else { return false }
    if one.count > 4 { return two.count < one.count }
    return first.allSatisfy(\.isDigit) && two.count != 3
      && (two.count < one.count || one.count + two.count == 4)
  }

  /// Writes some words of a line.
  mutating func write(_ words: ArraySlice<Word>, of line: Line, joining: Bool = false) {
    let page = pages[line.page]
    var joins = joining
    var followsMark = false
    for word in words {
      let none = word.glyphs.upperBound..<word.glyphs.upperBound
      let mark = keepsMarks ? none : noteMarks.mark(in: word, of: line, on: page)
      guard mark.count < word.glyphs.count else {
        followsMark = true
        continue
      }
      // The mark may be written in one with the stop after it.
      let leads = !mark.isEmpty && mark.lowerBound == word.glyphs.lowerBound
      let shown = page.glyphs[leads ? mark.upperBound : Int(word.first)].scalar
      if joins, let last {
        join(last.word, of: last.page, to: word.glyphs, of: line.page)
      } else if !joins, let last, !last.word.touchesNext, !((followsMark || leads) && closes(shown)) {
        space()
      }
      followsMark = !mark.isEmpty && mark.upperBound == word.glyphs.upperBound
      joins = false
      let first = firstGlyphs[line.page]
      for index in word.glyphs where !mark.contains(index) && !page.glyphs[index].isInvisibleHyphen {
        put(page.glyphs[index].scalar, origin: first + Int32(index))
      }
      last = (line.page, word)
    }
  }

  /// Whether a sign comes directly after a word, also where a note's mark came between them.
  private func closes(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == ")" || scalar == "]"
  }

  private mutating func space() {
    bytes.append(0x20)
    origins.append(-1)
  }

  /// Writes what goes between the last word of a line and the first of the next: a space, a hyphen, nothing.
  private mutating func join(_ before: Word, of page: Int, to next: Range<Int>, of nextPage: Int) {
    guard let end = before.glyphs.last, before.count > 1, pages[page].glyphs[end].scalar.isHyphen else {
      space()
      return
    }
    let sign = pages[page].glyphs[end].scalar
    let first = letters(of: before.glyphs.dropLast().reversed(), on: page)
    let second = letters(of: next, on: nextPage)
    guard !first.isEmpty, !second.isEmpty else {
      space()
      return
    }
    // Some files draw all their hyphens as soft ones, so these too may belong to the word.
    let isSoft = sign.value == 0x2010 || sign.value == 0xAD
    if hyphenation.joins(first.reversed(), second, soft: isSoft) {
      while let origin = origins.last, origin == firstGlyphs[page] + Int32(end) {
        bytes.removeLast()
        origins.removeLast()
      }
    }
  }

  private func letters(of glyphs: some Sequence<Int>, on page: Int) -> [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    for index in glyphs {
      let scalar = pages[page].glyphs[index].scalar
      guard scalar.isLetterOrDigit || scalar.isHyphen && !letters.isEmpty else { break }
      letters.append(scalar)
    }
    while let last = letters.last, last.isHyphen { letters.removeLast() }
    return letters
  }

  private mutating func put(_ scalar: Unicode.Scalar, origin: Int32) {
    switch scalar.value {
    case 0..<0x80:
      bytes.append(UInt8(scalar.value))
      origins.append(origin)
    case 0xAD:
      bytes.append(0x2D)
      origins.append(origin)
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
      break
    case 0xFB00...0xFB06:
      for byte in TracedText.ligatures[Int(scalar.value - 0xFB00)] {
        bytes.append(byte)
        origins.append(origin)
      }
    case 0x2010, 0x2011:
      bytes.append(0x2D)
      origins.append(origin)
    default:
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        bytes.append(byte)
        origins.append(origin)
      }
    }
  }

  private static let ligatures: [[UInt8]] = [
    "ff", "fi", "fl", "ffi", "ffl", "ft", "st",
  ].map { Array($0.utf8) }

  /// Whether the cells of a row print the same bytes as a row written before.
  func says(_ cells: [[Line]], same ranges: [RawRange]) -> Bool {
    guard cells.count == ranges.count else { return false }
    for (lines, range) in zip(cells, ranges) {
      let folded = lines.map { $0.folded(on: pages[$0.page]) }.joined(separator: [.space])
      if !folded.elementsEqual(String(decoding: bytes[range.indices], as: UTF8.self).folded) { return false }
    }
    return true
  }

  /// The bytes that some glyphs of a page gave, within a range.
  func range(ofGlyphs glyphs: Range<Int>, of page: Int, in range: RawRange) -> RawRange? {
    let lower = firstGlyphs[page] + Int32(glyphs.lowerBound)
    let upper = firstGlyphs[page] + Int32(glyphs.upperBound)
    guard let start = range.first(where: { origins[$0] >= lower && origins[$0] < upper }) else { return nil }
    let end = range[start...].first { origins[$0] < lower || origins[$0] >= upper } ?? range.upperBound
    return start..<end
  }
}

extension Glyph {
  /// Whether it says where a word may be broken and leaves no ink: one that is drawn has a width.
  fileprivate var isInvisibleHyphen: Bool { scalar.value == 0xAD && right - left < 0.1 * (bottom - top) }
}
