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
    let act = Act(manuscript)
    var record = Record(source: source)
    for rule in ClauseRules.all { rule.read(act, into: &record) }
    return record
  }
}
