/// What of an act is held against the other acts of a run.
public struct ActSummary: Sendable, Equatable {
  /// What kind of act it is.
  var kind = ActKind.unknown
  /// The act's own number.
  var number: String?
  /// The day of its signature.
  var date: CalendarDate?
  /// The names of its parties as they are compared, sorted.
  var parties: [String] = []
  /// Its title as it is compared.
  var title = ""
  /// A digest of its words, in 16 hexadecimal digits: equal for acts that print the same words.
  var words = ""
  /// How many tokens it has.
  var wordCount = 0
  /// The number of the convention that it amends.
  var amendedNumber: String?
  /// The date of the convention that it amends.
  var amendedDate: CalendarDate?
  /// Where and how it names that convention.
  var amended: Basis?
  /// The file, as ``Source/file``, and its SHA-256.
  var file = ""
  var sha256 = ""
}

extension ActSummary {
  /// Sums up an act.
  init(of act: CheckedAct) {
    let record = act.record
    kind = record.kind
    number = record.number?.value
    date = record.signature.date?.value
    parties = record.parties.compactMap { $0.name.map { ActSummary.compared($0.value) } }.sorted()
    title = ActSummary.words(of: record.title?.value ?? "")
    var digest = Digest()
    for position in act.act.readable where act.tokens[position].kind != .lineFeed {
      digest.add(act.tokens.folded[act.tokens.foldedRange(position)])
    }
    words = digest.text
    wordCount = act.act.readable.count
    amendedNumber = record.amends?.number?.value
    amendedDate = record.amends?.date?.value
    amended = (record.amends?.text).map {
      Basis(fr: "la convention modifiée", en: "the convention amended", $0, at: "/amends/text")
    }
    file = record.source.file
    sha256 = record.source.sha256
  }

  /// The words of a text as they are compared, with spaces between them.
  static func words(of text: String) -> String {
    let tokens = Tokens(Array(text.utf8))
    return (0..<tokens.count).filter { tokens[$0].kind == .word || tokens[$0].kind == .number }
      .map { String(decoding: tokens.folded[tokens.foldedRange($0)], as: UTF8.self) }.joined(separator: " ")
  }

  private static func compared(_ text: String) -> String {
    String(decoding: text.folded.filter { $0 > 0x20 }, as: UTF8.self)
  }
}

extension ActSummary: RecordObject {
  static var blank: ActSummary { ActSummary() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("kind", &kind)
    coder.member("number", &number)
    coder.member("date", &date)
    coder.member("parties", &parties)
    coder.member("title", &title)
    coder.member("words", &words)
    coder.member("wordCount", &wordCount)
    coder.member("amendedNumber", &amendedNumber)
    coder.member("amendedDate", &amendedDate)
    coder.member("amended", &amended)
    coder.member("file", &file)
    coder.member("sha256", &sha256)
  }
}
