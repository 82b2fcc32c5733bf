/// A run of glyphs without a space between them, as the page draws it.
struct Word {
  /// The first glyph on its page.
  var first: Int32 = 0
  /// The number of glyphs.
  var count: Int32 = 0
  /// The edges, in points from the top left of the page.
  var left: Float = 0
  var top: Float = 0
  var right: Float = 0
  var bottom: Float = 0
  /// The size of its first face, in points.
  var size: Float = 0
  /// Whether its first face is bold.
  var bold = false

  /// Whether it can be a bullet or the number of an item: « • », « a) », « 2. », « 10.3 ».
  var enumerates = false

  /// Whether it begins with a letter, as the words of a sentence do.
  var beginsWithLetter = false

  /// How it runs against the page's other words, if not from left to right as they do.
  var turn = Turn.none

  /// Whether it runs neither level nor upright, as a watermark or a stamp does.
  var isAskew = false

  /// Whether the next word goes on with it without a space, as after an initial.
  var touchesNext = false

  /// What its signs say about the words above and below it in a narrow column.
  var wrap = Wrap.none

  /// How a word may go on with another on the line above or below.
  enum Wrap {
    /// Nothing is known.
    case none
    /// It ends with a hyphen, as the first part of « 0152-CGGN » does.
    case open
    /// It begins with a small letter.
    case small
    /// One to three figures alone, as the first part of « 445 320,50 » does.
    case figures
    /// A group of three figures that begins no amount: « 000 », « 320,50 ».
    case group
  }

  /// The middle between top and bottom, in points.
  var middle: Float { (top + bottom) / 2 }
  /// The width, in points.
  var width: Float { right - left }
  /// Its glyphs as indices of its page's.
  var glyphs: Range<Int> { Int(first)..<Int(first + count) }

  /// Whether the page's next glyph touches the word: a gap of less than a fifth of its height is not a gap.
  fileprivate func goesOn(with glyph: Glyph) -> Bool {
    let height = bottom - top
    return glyph.left <= right + 0.18 * height && glyph.right >= left - height && glyph.top <= bottom
      && glyph.bottom >= top
  }

  /// Grows over the page's next glyph.
  fileprivate mutating func add(_ glyph: Glyph) {
    count += 1
    if glyph.left < left { left = glyph.left }
    if glyph.top < top { top = glyph.top }
    if glyph.right > right { right = glyph.right }
    if glyph.bottom > bottom { bottom = glyph.bottom }
  }
}

extension Page {
  /// The page's words in the file's order.
  ///
  /// Blanks end a word; so does a jump back or to another line, which a file may draw without any blank.
  func words() -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(glyphs.count / 5)
    var word = Word()
    var turned = 0
    for index in glyphs.indices where index >= turned {
      let glyph = glyphs[index]
      if glyph.scalar.isBlank {
        if word.count > 0 {
          words.append(closed(word))
          if isWithinSmallCapitals(index) { words[words.count - 1].touchesNext = true }
        }
        word.count = 0
      } else if word.count > 0, word.goesOn(with: glyph) {
        word.add(glyph)
      } else {
        if word.count > 0 { words.append(closed(word)) }
        word = start(index, glyph)
        if let run = turnedRun(from: index) {
          for inner in index + 1..<run.end { word.add(glyphs[inner]) }
          (word.turn, word.isAskew) = (run.turn, run.turn == .none)
          words.append(closed(word))
          word.count = 0
          turned = run.end
        }
      }
    }
    if word.count > 0 { words.append(closed(word)) }
    if turned > 0 { turnSingleGlyphs(of: &words) }
    return words
  }

  /// Whether a blank only fills the gap between a capital and the small capitals beside it, which a space of their own
  /// size would leave wider: « QUÉMÉNEUR » with its Q at full size.
  private func isWithinSmallCapitals(_ blank: Int) -> Bool {
    guard blank > 0, blank + 1 < glyphs.count else { return false }
    let before = glyphs[blank - 1]
    let after = glyphs[blank + 1]
    let heights = (before.bottom - before.top, after.bottom - after.top)
    let small = min(heights.0, heights.1)
    let tall = max(heights.0, heights.1)
    guard small < 0.92 * tall, small > 0.6 * tall, abs(after.bottom - before.bottom) < 0.15 * tall,
      after.left - before.right < 0.18 * small, after.left > before.left
    else { return false }
    let (capital, letter) = heights.0 > heights.1 ? (before, after) : (after, before)
    return letter.scalar.isLetterOrDigit && !letter.scalar.isDigit
      && (capital.scalar.isCapital || capital.scalar.isHyphen || capital.scalar == "'"
        || capital.scalar == "’")
  }

  private func closed(_ word: Word) -> Word {
    var word = word
    let first = glyphs[Int(word.first)].scalar
    word.beginsWithLetter = first.isLetterOrDigit && !first.isDigit
    word.wrap = wrap(of: word, first)
    guard word.count <= 6 else { return word }
    let inner = word.glyphs.dropLast()
    let last = glyphs[word.glyphs.upperBound - 1].scalar
    let points = last == "." || last == ")" || last == "°" || inner.contains { glyphs[$0].scalar == "." }
    word.enumerates =
      word.count == 1 && (!last.isLetterOrDigit || last == "o")
      || points
        && (word.count <= 2 || inner.allSatisfy { glyphs[$0].scalar.isDigit || glyphs[$0].scalar == "." })
    return word
  }

  private func wrap(of word: Word, _ first: Unicode.Scalar) -> Word.Wrap {
    let last = glyphs[word.glyphs.upperBound - 1].scalar
    if last == "-" || last == "\u{2010}" {
      return word.count > 1 && !(method != .embedded && isWholeCode(word)) ? .open : .none
    }
    guard first.isDigit else {
      return first.isSmallLetter ? .small : .none
    }
    guard word.count <= 7 else { return .none }
    let figures = word.glyphs.prefix { glyphs[$0].scalar.isDigit }
    if figures.count == word.count, word.count <= 3 {
      return word.count == 3 && figures.allSatisfy { glyphs[$0].scalar == "0" } ? .group : .figures
    }
    let cents = word.glyphs.dropFirst(4).prefix(2)
    return figures.count == 3 && cents.count == 2 && glyphs[figures.upperBound].scalar == ","
      && cents.allSatisfy { glyphs[$0].scalar.isDigit } ? .group : .none
  }

  /// Whether a word is a code of three parts with a dash behind it, which a speck or a rule is read as.
  private func isWholeCode(_ word: Word) -> Bool {
    word.count == 15 && [4, 9].allSatisfy { glyphs[word.glyphs.lowerBound + $0].scalar.isHyphen }
  }

  private func start(_ index: Int, _ glyph: Glyph) -> Word {
    let face = Int(glyph.face) < faces.count ? faces[Int(glyph.face)] : nil
    return Word(
      first: Int32(index), count: 1, left: glyph.left, top: glyph.top, right: glyph.right,
      bottom: glyph.bottom, size: face?.size ?? (glyph.bottom - glyph.top), bold: face?.bold ?? false)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a small letter of a French text.
  fileprivate var isSmallLetter: Bool {
    switch value {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x153: true
    default: false
    }
  }

}
