/// What Clausier says about one act.
///
/// The fields are in the order in which they are written. Rules fill them one after another; what was looked
/// for and is not there stays `nil` or empty.
public struct Record: Sendable, Equatable {
  /// The version of the format that it is written in.
  public var schemaVersion = SchemaVersion.current
  /// The file that it was read from.
  public var source: Source
  /// What kind of act it is.
  public var kind = ActKind.unknown
  /// What the act calls itself; `nil` where it does not say.
  public var nature: ActNature?
  /// All lines of the heading, joined, without banner, letterhead and NOR.
  public var title: Shown<String>?
  /// The act's own number.
  public var number: Shown<String>?
  /// The act's NOR, without spaces.
  public var nor: Shown<String>?
  /// For an avenant: the act that it amends.
  public var amends: Amendment?
  /// The first paragraph of the article that states the object.
  public var subject: Shown<String>?
  /// The services that conclude it.
  public var parties: [Party] = []
  /// The texts that its lines « Vu … » name.
  public var visas: [Visa] = []
  /// The text between the visas and the first article.
  public var preamble: Shown<String>?
  /// Its articles, in reading order.
  public var articles: [Article] = []
  /// Its annexes, in reading order.
  public var annexes: [Annex] = []
  /// Its footnotes, in reading order.
  public var footnotes: [Footnote] = []
  /// Every mention of an amount, in reading order.
  public var amounts: [Amount] = []
  /// The credits, one line per year.
  public var credits: [Credit] = []
  /// The Chorus references.
  public var chorus: [ChorusBlock] = []
  /// The « comptable assignataire ».
  public var comptableAssignataire: Shown<String>?
  /// Every full date, in reading order.
  public var dates: [DateMention] = []
  /// The texts named outside the visas.
  public var citations: [Citation] = []
  /// Mentions of other parts of the act.
  public var crossReferences: [CrossReference] = []
  /// When it begins and ends.
  public var term = Term()
  /// Where it is published.
  public var publication = Publication()
  /// Where, when and by whom it is signed.
  public var signature = ActSignature()
  /// Doubts and lacks.
  public var diagnostics: [Diagnostic] = []

  /// Makes a record that does not yet say anything about its source.
  public init(source: Source) { self.source = source }
}

extension Record: RecordObject {
  static var blank: Record { Record(source: .blank) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("schemaVersion", &schemaVersion)
    coder.member("source", &source)
    coder.member("kind", &kind)
    coder.member("nature", &nature, since: .v1_1)
    coder.member("title", &title)
    coder.member("number", &number)
    coder.member("nor", &nor)
    coder.member("amends", &amends)
    coder.member("subject", &subject)
    coder.member("parties", &parties)
    coder.member("visas", &visas)
    coder.member("preamble", &preamble)
    coder.member("articles", &articles)
    coder.member("annexes", &annexes)
    coder.member("footnotes", &footnotes)
    coder.member("amounts", &amounts)
    coder.member("credits", &credits)
    coder.member("chorus", &chorus)
    coder.member("comptableAssignataire", &comptableAssignataire)
    coder.member("dates", &dates)
    coder.member("citations", &citations)
    coder.member("crossReferences", &crossReferences)
    coder.member("term", &term)
    coder.member("publication", &publication)
    coder.member("signature", &signature)
    coder.member("diagnostics", &diagnostics)
    coder.evidence()
  }
}
