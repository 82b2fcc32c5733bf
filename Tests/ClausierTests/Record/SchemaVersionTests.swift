import Clausier
import Testing

@Test func `versions are ordered by number, and read as they are written`() {
  #expect(SchemaVersion.v1_0 < .v1_1)
  for version in SchemaVersion.published { #expect(SchemaVersion(version.description) == version) }
  #expect(SchemaVersion("1.10").map { $0 > .v1_1 } == true)
  for text in ["", "1", "1.", "1.1.1", "01.1", "1.01", "+1.1", "a.b", "1.-1"] {
    #expect(SchemaVersion(text) == nil)
  }
}
