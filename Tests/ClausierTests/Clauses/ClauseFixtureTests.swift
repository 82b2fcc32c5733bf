import Testing

@Test(arguments: [
  "credits", "money-mentions", "chorus", "dates-in-acts", "texts-named", "cross-references", "term",
  "publication", "topics", "wording/credits", "wording/doubts", "wording/money-mentions", "wording/chorus",
  "wording/term",
  "wording/texts-named", "wording/publication",
])
func `clause rules keep what their fixtures promise`(fixture: String) throws {
  try ClauseFixture(fixture).check()
}
