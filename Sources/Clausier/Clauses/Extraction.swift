/// From pages to a record: lay out, find, assemble.
public enum Extraction {
  /// What the pages of one act say.
  ///
  /// Never fails: what cannot be read is `nil` or empty, and a diagnostic says so.
  public static func record(of pages: [Page], source: Source) -> Record {
    record(of: Layout.manuscript(of: pages), source: source)
  }

  /// What a tidy text says; its values have places only where the text came from pages.
  public static func record(of manuscript: Manuscript, source: Source) -> Record {
    record(of: findings(in: manuscript), source: source)
  }

  /// The tokens and the parts of a text: the step before ``record(of:source:)-(Findings,_)``, for whoever wants to
  /// know what each step costs.
  public static func findings(in manuscript: Manuscript) -> Findings {
    Findings(act: Act(manuscript))
  }

  /// What each act that a file prints takes of its pages, in order.
  ///
  /// Most files hold one act, and all pages are its own; the pages before the first act of a recueil (cover, table of
  /// contents) belong to none. Where there are several, each is read anew from its own pages.
  public static func acts(in findings: Findings) -> [ActSpan] {
    ActPages.spans(of: findings.act)
  }

  /// What the rules make of the tokens and the parts of a text.
  public static func record(of findings: Findings, source: Source) -> Record {
    var record = Record(source: source)
    for rule in ClauseRules.all { rule.read(findings.act, into: &record) }
    return record
  }
}
