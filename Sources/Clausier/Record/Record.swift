/// What Clausier says about one act.
///
/// The fields stand in the order in which they are written. Rules fill them one after another; what was looked
/// for and is not there stays `nil` or empty.
public struct Record: Sendable, Equatable {
  /// The version of the record format, major.minor.
  public static let schemaVersion = "1.1"

  /// The file that it was read from.
  public var source: Source
  /// What sort of act it is.
  public var kind = ActKind.unknown
  /// What the act calls itself; `nil` where it does not say.
  public var nature: ActNature?
  /// All lines of the heading, joined, without banner, letterhead and NOR.
  public var title: Shown<String>?
  /// The act's own number.
  public var number: Shown<String>?
  /// The act's NOR, closed up.
  public var nor: Shown<String>?
  /// For an avenant: the act that it amends.
  public var amends: Amendment?
  /// The first paragraph of the article that states the object.
  public var subject: Shown<String>?
  /// The services that conclude it.
  public var parties: [Party] = []
  /// The texts that its lines « Vu … » name.
  public var visas: [Visa] = []
  /// What stands between the visas and the first article.
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

  /// Makes a record that says nothing yet about its source.
  public init(source: Source) { self.source = source }
}

extension Record: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("schemaVersion", Record.schemaVersion)
      $0.member("source", source)
      $0.member("kind", kind)
      $0.member("nature", nature)
      $0.member("title", title)
      $0.member("number", number)
      $0.member("nor", nor)
      $0.member("amends", amends)
      $0.member("subject", subject)
      $0.member("parties", parties)
      $0.member("visas", visas)
      $0.member("preamble", preamble)
      $0.member("articles", articles)
      $0.member("annexes", annexes)
      $0.member("footnotes", footnotes)
      $0.member("amounts", amounts)
      $0.member("credits", credits)
      $0.member("chorus", chorus)
      $0.member("comptableAssignataire", comptableAssignataire)
      $0.member("dates", dates)
      $0.member("citations", citations)
      $0.member("crossReferences", crossReferences)
      $0.member("term", term)
      $0.member("publication", publication)
      $0.member("signature", signature)
      $0.member("diagnostics", diagnostics)
      $0.evidenceMember()
    }
  }
}
