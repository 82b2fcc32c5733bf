/// An act as rules see it: its record, its words, the facts of its file, what the user asks.
struct CheckedAct: Sendable {
  /// What the act says, each value with its places.
  let record: Record
  /// The words and parts of the act.
  let act: Act
  /// The traits of its file; `nil` where a record is checked and no PDF.
  let file: FileTraits?
  /// What the user asks.
  let settings: CheckSettings
  /// The sentences of the act and its footnotes, in order, each with the part that it is in.
  let sentences: [Sentence]
  /// The sentences that bind: those of articles and annexes, without their headings.
  let clauses: [Sentence]
  private let doubts: [Diagnostic]
  /// The way from words to places where only a record is at hand.
  private let recorded: RestoredText?

  /// A sentence of an act.
  struct Sentence: Sendable {
    /// Its tokens.
    let words: TokenRange
    /// What kind of part it is in.
    let kind: OutlinePart.Kind
    /// The part that it is in.
    let section: Section
    /// Whether it is a heading, which says what follows is about and binds nobody.
    let isHeading: Bool
  }

  /// Takes an act that was read.
  init(_ read: ReadAct, file: FileTraits?, settings: CheckSettings = CheckSettings()) {
    record = read.record
    act = read.act
    self.file = file?.part(of: read.record.source.act)
    self.settings = settings
    recorded = file == nil && read.act.manuscript.pages.isEmpty ? RestoredText(of: read.record) : nil
    sentences = act.outline.parts.flatMap { [act] part in
      let whole = part.range.clamped(to: act.readable)
      let edge = min(max(part.text.lowerBound, whole.lowerBound), whole.upperBound)
      // « Art. 2. – Le délégataire … »: the sentence may begin on the line of the number.
      let heading: TokenRange = whole.lowerBound..<edge
      let text: TokenRange = edge..<whole.upperBound
      return act.tokens.sentences(in: heading).map {
        Sentence(words: $0, kind: part.kind, section: part.section, isHeading: true)
      }
        + act.tokens.sentences(in: text).map {
          Sentence(words: $0, kind: part.kind, section: part.section, isHeading: false)
        }
    }
    clauses = sentences.filter { ($0.kind == .article || $0.kind == .annex) && !$0.isHeading }
    doubts = record.diagnostics.filter {
      $0.severity != .info && $0.pointer?.isEmpty == false && !CheckedAct.facts.contains($0.code)
    }
  }

  /// Whether it answers for its file as a whole: the first act of a file, in which everything about it is told once.
  var isFirst: Bool { record.source.act.index == 1 }

  /// Diagnostics that say what rules say too, and doubt no value: a part is missing, a signature is broken.
  private static let facts: Set = [DiagnosticKind.missingPart.code, "broken-signature"]

  /// The act's tokens.
  var tokens: Tokens { act.tokens }

  /// The first sentence among some in which a phrase is, and where it is.
  func first(_ phrase: Phrase, in sentences: [Sentence]) -> (sentence: Sentence, words: TokenRange)? {
    for sentence in sentences {
      if let words = tokens.first(phrase, in: sentence.words) { return (sentence, words) }
    }
    return nil
  }

  /// Words as the page prints them, on one line.
  func quote(_ words: TokenRange) -> String {
    act.manuscript.text(tokens.raw(of: words)).split { $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }

  /// The row of a table that words are in, with a bar between its cells; `nil` outside tables.
  func row(around words: TokenRange) -> String? {
    let row = tokens.paragraph(around: words.lowerBound)
    guard row.contains(where: { tokens[$0].kind == .tab }) else { return nil }
    return act.manuscript.text(tokens.raw(of: row)).split { $0 == "\n" || $0 == "\t" }.joined(
      separator: " | ")
  }

  /// Where words are on the pages.
  func places(of words: TokenRange) -> [Place] {
    recorded.map { $0.places(of: tokens.raw(of: words).indices) } ?? act.places(of: words)
  }

  /// Whether pages of the act were read from their images, or could not be read.
  var isPartlyUnread: Bool {
    let pages = record.source.act.firstPage...max(record.source.act.firstPage, record.source.act.lastPage)
    return record.source.text != .embedded || record.source.pagesWithoutText.contains { pages.contains($0) }
  }

  /// The first doubt of the reading about a value, or about what it is part of.
  func doubt(about pointer: String) -> Diagnostic? {
    doubts.first { diagnostic in
      guard let doubted = diagnostic.pointer else { return false }
      return pointer == doubted || pointer.hasPrefix(doubted + "/") || doubted.hasPrefix(pointer + "/")
    }
  }
}
