/// One part of an act: what it is, its number and heading, its text.
struct OutlinePart: Sendable {
  /// What a part is.
  enum Kind: Sendable {
    /// The act's title and what is above the parties.
    case title
    /// Where the parties are named.
    case parties
    /// The lines « Vu … ».
    case visas
    /// The preamble and the lines « Considérant … ».
    case preamble
    /// The line « Il a été convenu ce qui suit ».
    case agreement
    /// An article, or a numbered part of one.
    case article
    /// An annex.
    case annex
    /// A note at the foot of a page.
    case footnote
    /// Place, date and signatories.
    case signature
    /// The heading of a TITRE or a CHAPITRE, and what is around the act.
    case other
  }

  /// What it is.
  var kind: Kind
  /// The name by which values refer to it.
  var section: Section
  /// The tokens of all of it, heading included.
  var range: TokenRange
  /// The tokens of its text, heading left out.
  var text: TokenRange
  /// The canonical number of an article or an annex, the mark of a footnote.
  var number: String?
  /// Where the number is printed.
  var numberRange: TokenRange?
  /// Where the heading is printed, without the number.
  var heading: TokenRange?
  /// The headings of the TITRE and the CHAPITRE above it, from the outside in.
  var under: [TokenRange] = []

  /// Makes a part whose text is all of it; the rest is set where known.
  init(_ kind: Kind, _ section: Section, _ range: TokenRange) {
    self.kind = kind
    self.section = section
    self.range = range
    text = range
  }
}
