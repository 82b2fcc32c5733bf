import Clausier

/// A text as it is compared: its words in small letters without accents, one blank between them.
///
/// The words are what SQLite's built-in tokenizer `ascii` finds in it again, since it only ever sees letters, digits and
/// blanks.
struct FoldedText {
  /// The words in UTF-8, one blank between two.
  private(set) var bytes: [UInt8] = []
  /// Where each word is.
  private(set) var words: [FoldedWord] = []

  /// The most bytes of a word: what is longer is no word of any language, and is cut.
  private static let longest = 200

  /// Changes when other words come out of the same text, so that an index can be made anew; a test watches it.
  static let version = 1

  private let keepsPlaces: Bool

  /// Folds a text.
  ///
  /// - Parameter keepsPlaces: whether ``words`` are wanted.
  init(_ text: String, keepsPlaces: Bool = true) {
    self.keepsPlaces = keepsPlaces
    var text = text
    text.withUTF8 { fold($0) }
    close(at: scalar)
  }

  /// The words one by one.
  var list: [ArraySlice<UInt8>] { words.map { bytes[$0.bytes] } }

  /// The words of a text in one; `nil` for a text without words.
  static func words(of text: String) -> String? {
    let words = FoldedText(text, keepsPlaces: false).text
    return words.isEmpty ? nil : words
  }

  /// The text as SQLite is given it.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Folding

  private var start = 0
  private var from = 0
  private var scalar = 0

  private mutating func fold(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(text.count + 8)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if isPlain(byte) {
        var end = index + 1
        while end < text.count, isPlain(text[end]) { end += 1 }
        append(plain: text[index..<end])
        scalar += end - index
        index = end
        continue
      }
      if byte < 0x80 {
        index += 1
        if byte == UInt8(ascii: "'") { elide() } else { close(at: scalar) }
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        fold(text[index..<min(index + length, text.count)])
        index += length
      }
      scalar += 1
    }
  }

  /// Whether a byte is a letter or a figure of ASCII.
  private func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// Adds letters and figures of ASCII to the word at hand; a figure has the bit that makes a letter small.
  private mutating func append(plain text: Slice<UnsafeBufferPointer<UInt8>>) {
    beginWord()
    for byte in text.prefix(max(0, FoldedText.longest - (bytes.count - start))) { bytes.append(byte | 0x20) }
  }

  private mutating func fold(_ encoded: Slice<UnsafeBufferPointer<UInt8>>) {
    var code =
      encoded.count == 2
      ? UInt32(encoded[encoded.startIndex] & 0x1F)
      : encoded.count == 3
        ? UInt32(encoded[encoded.startIndex] & 0x0F) : UInt32(encoded[encoded.startIndex] & 0x07)
    for byte in encoded.dropFirst() { code = code << 6 | UInt32(byte & 0x3F) }
    let folding = Folding(code)
    switch folding.sort {
    case .mark, .nothing: return
    case .space, .lineFeed: close(at: scalar)
    case .symbol: if folding.folded == UInt32(UInt8(ascii: "'")) { elide() } else { close(at: scalar) }
    case .letter:
      if folding.folded != 0 {
        var rest = folding.folded
        while rest > 0 {
          append(UInt8(rest & 0xFF))
          rest >>= 8
        }
      } else {
        let small = Unicode.Scalar(code)?.properties.lowercaseMapping ?? ""
        for byte in small.utf8 where byte >= 0x80 { append(byte) }
      }
    }
  }

  private mutating func beginWord() {
    guard bytes.count == start else { return }
    if start > 0 {
      bytes.append(0x20)
      start += 1
    }
    from = scalar
  }

  private mutating func append(_ byte: UInt8) {
    beginWord()
    if bytes.count - start < FoldedText.longest { bytes.append(byte) }
  }

  /// Ends a word at an apostrophe: one that is only the rest of an article falls away with it.
  private mutating func elide() {
    if Elision.isElided(bytes[start...]) {
      bytes.removeSubrange((start == 0 ? 0 : start - 1)...)
      start = bytes.count
    } else {
      close(at: scalar)
    }
  }

  private mutating func close(at end: Int) {
    guard bytes.count > start else { return }
    if keepsPlaces { words.append(FoldedWord(bytes: start..<bytes.count, scalars: from..<end)) }
    start = bytes.count
  }
}

/// Where a word is, folded and in its text.
struct FoldedWord {
  /// Its bytes among the folded ones.
  let bytes: Range<Int>
  /// Its stretch of the text, in Unicode scalars.
  let scalars: Range<Int>
}
