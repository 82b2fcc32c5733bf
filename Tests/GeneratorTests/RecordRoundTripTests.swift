import Clausier
import Testing

/// What is written of any act can be read back.
@Suite struct RecordRoundTripTests {
  @Test func `the records of drawn acts are read back and written with the same bytes`() throws {
    for seed in 0..<300 as Range<UInt64> {
      let source = Source(file: "\(seed).pdf", sha256: "", bytes: 0, pages: 1)
      var record = ReadAct(of: Manuscript(text: ActGenerator.act(seed: seed).text), source: source).record
      for version in SchemaVersion.published {
        record.schemaVersion = version
        for style in [JSONStyle.indented, .compact] {
          let json = record.json(style)
          #expect(try Record(json: json).json(style) == json, "seed \(seed)")
        }
      }
    }
  }
}
