import Testing

@Test(arguments: [
  "headings", "front-matter", "titles", "parties", "visas", "signatures", "wording/headings",
  "wording/titles", "wording/visas", "wording/parties", "wording/signatures",
])
func `acts are read as their fixtures say`(fixture: String) throws {
  try ActFixture(fixture).check { ActListing.lines(fixture, of: $0) }
}
