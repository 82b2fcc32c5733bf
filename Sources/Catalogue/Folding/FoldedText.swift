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

  /// Folds a text.
  init(_ text: String) {
    var text = text
    text.withUTF8 { fold($0) }
    close(at: scalar)
  }

  /// The words one by one.
  var list: [ArraySlice<UInt8>] { words.map { bytes[$0.bytes] } }

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
      if byte < 0x80 {
        index += 1
        fold(ascii: byte)
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        fold(text[index..<min(index + length, text.count)])
        index += length
      }
      scalar += 1
    }
  }

  private mutating func fold(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: append(byte)
    case 0x41...0x5A: append(byte | 0x20)
    case UInt8(ascii: "'"): elide()
    default: close(at: scalar)
    }
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
    case .symbol: if folded(folding).first == UInt8(ascii: "'") { elide() } else { close(at: scalar) }
    case .letter:
      if folding.folded != 0 {
        for byte in folded(folding) { append(byte) }
      } else {
        let small = Unicode.Scalar(code)?.properties.lowercaseMapping ?? ""
        for byte in small.utf8 where byte >= 0x80 { append(byte) }
      }
    }
  }

  private func folded(_ folding: Folding) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = folding.folded
    while rest > 0 {
      bytes.append(UInt8(rest & 0xFF))
      rest >>= 8
    }
    return bytes
  }

  private mutating func append(_ byte: UInt8) {
    if bytes.count == start {
      if start > 0 {
        bytes.append(0x20)
        start += 1
      }
      from = scalar
    }
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
    words.append(FoldedWord(bytes: start..<bytes.count, scalars: from..<end))
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
