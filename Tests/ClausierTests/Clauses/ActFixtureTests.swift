import Testing

@Test(arguments: ActFixture.names)
func `acts are read as their fixtures say`(fixture: String) throws {
  try ActFixture(fixture).check { ActListing.lines(fixture, of: $0) }
}

extension ActFixture {
  /// The fixtures of this form.
  static let names = [
    "headings", "front-matter", "titles", "parties", "visas", "signatures", "wording/headings",
    "wording/titles", "wording/visas", "wording/parties", "wording/signatures",
  ]
}
