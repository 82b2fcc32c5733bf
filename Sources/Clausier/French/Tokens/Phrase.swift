/// Words to look for in tokens; read from its pattern once and kept in a static.
///
/// A pattern is written folded: lower case, no accents, `'`, `-` and `"` for all similar signs. The text may
/// have any space, or none, between its parts, but no line feed and no tab.
///
/// | written | reads |
/// |---|---|
/// | `il a ete convenu` | the words in a row, in any case, with or without accents |
/// | `ci-apres` | « ci-après », « ci – après », « ci après »: a hyphen may be missing |
/// | `l'article` | « l'article », « l’ article » |
/// | `denomme(e)(s)` | letters that may be missing; also « dénommé(e)(s) », « dénommé·e·s » as printed |
/// | `delegat(aire\|ion)` | one of several letter groups, or none of them |
/// | `il a [donc] ete` | words that may be missing |
/// | `{il est\|il a ete} convenu` | one of several |
/// | `arrete\|arrete ministeriel` | one of several, at the top |
/// | `article #` | `#` is any run of digits |
/// | `monsieur _` | `_` is any one word |
/// | `n°`, `« ; »` … | every other sign is itself; `(` and `)` where not joined to a word: `( ci-apres` |
///
/// Of several, the first that fits is taken, and what may be missing is taken where it is there; the match
/// never goes back, so write the longer reading first. Matching allocates nothing.
struct Phrase: Sendable {
  /// What it reads, in order; a step that holds others comes before them.
  let steps: [Step]
  /// The folded letters and signs that steps compare.
  let letters: [UInt8]
  /// What a token can begin with that it begins with.
  let firsts: FirstBytes

  /// Reads a pattern.
  init(_ pattern: StaticString) {
    var parser = PhraseParser(pattern)
    parser.alternatives()
    steps = parser.steps
    letters = parser.letters
    firsts = FirstBytes(of: parser.steps)
  }

  /// One thing to read.
  struct Step: Sendable {
    /// What it is.
    enum Kind: UInt8, Sendable {
      /// One of several; holds its steps.
      case branch
      /// One of the branches that it holds.
      case choice
      /// One of the branches that it holds, or nothing.
      case option
      /// A word; holds its letters and endings.
      case word
      /// A word with letters that may be missing, or printed in brackets.
      case variableWord
      /// Letters of a word.
      case letters
      /// Letters of a word that may be missing; holds the letters of each way to write them.
      case ending
      /// A sign or a run of digits.
      case sign
      /// A hyphen that may be missing.
      case hyphen
      /// Any run of digits.
      case number
      /// Any one word.
      case anyWord
    }

    /// What it is.
    let kind: Kind
    /// The byte that the word or the sign begins with; of a branch, that of its first step; 0 where several may.
    var first: UInt8 = 0
    /// Where its letters begin.
    var start: UInt16 = 0
    /// The end of its letters; of a step that holds others, the step after them.
    var end: UInt16 = 0
  }
}
