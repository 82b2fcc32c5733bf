/// A word, a run of digits, a sign, a line feed or a tab of a text, by the position of its bytes.
struct Token: Sendable, Equatable {
  /// What a token is made of.
  enum Kind: UInt8, Sendable {
    /// Letters only; an apostrophe that elides a vowel ends its word and belongs to it (`l'`, `jusqu'`).
    case word
    /// A run of digits 0–9, nothing else.
    case number
    /// One sign: punctuation, `€`, `°`, a hyphen, an emoji, a byte that is not UTF-8.
    case symbol
    /// The end of a paragraph.
    case lineFeed
    /// The border between two cells of a table row.
    case tab
    /// What follows the last token, so that looking ahead needs no test.
    case end
  }

  /// How a token is printed.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8
    /// There is no space between this token and the one before.
    static let glued = Marks(rawValue: 1)
    /// The word's first letter is a capital.
    static let capital = Marks(rawValue: 2)
    /// Every letter of the word is a capital.
    static let capitals = Marks(rawValue: 4)
  }

  /// The first byte in the text.
  var start: Int32
  /// The byte after the last in the text.
  var end: Int32
  /// The first byte in ``Tokens/folded``; the next token's is the end.
  var foldedStart: Int32
  /// What it is made of.
  var kind: Kind
  /// How it is printed.
  var marks: Marks

  /// The bytes in the text.
  var range: MendedRange { Int(start)..<Int(end) }
  /// Whether there is no space between this token and the one before.
  var isGlued: Bool { marks.contains(.glued) }
}
