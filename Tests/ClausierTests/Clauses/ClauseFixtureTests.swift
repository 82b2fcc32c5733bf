import Testing

@Test(arguments: ClauseFixture.names)
func `clause rules keep what their fixtures promise`(fixture: String) throws {
  try ClauseFixture(fixture).check()
}

extension ClauseFixture {
  /// The fixtures of this form.
  static let names = [
    "credits", "money-mentions", "chorus", "dates-in-acts", "texts-named", "cross-references", "term",
    "publication", "topics", "wording/credits", "wording/cross-references", "wording/dates", "wording/topics",
    "wording/doubts", "wording/money-mentions", "wording/chorus",
    "wording/term",
    "wording/texts-named", "wording/publication", "wording/parts", "wording/party-doubts",
  ]
}
