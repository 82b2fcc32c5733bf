import Clausier
import SchemaValidation
import Testing

/// No text makes the rules, those of checks among them, stop the program, run for very long, or write a record that the
/// schema refuses.
@Suite struct HostileTextTests {
  @Test(arguments: HostileText.pieces)
  func `a piece over and over gives a valid record`(piece: String) {
    expectValid(HostileText.repeating(piece, bytes: 3000))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `noise of what rules look for gives a valid record`(seed: UInt64) {
    expectValid(HostileText.noise(seed: seed, bytes: 4000))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `noise of bytes gives a valid record`(seed: UInt64) {
    expectValid(HostileText.bytes(seed: seed, count: 4000))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `acts with their lines in a wrong order give a valid record`(seed: UInt64) {
    expectValid(HostileText.shuffled(seed: seed))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `drawn acts give a valid record`(seed: UInt64) {
    expectValid(ActGenerator.act(seed: seed).text)
  }

  @Test(arguments: ["a", "1", "article ", "\"", "("])
  func `a megabyte of one thing is read`(piece: String) {
    expectValid(HostileText.repeating(piece, bytes: 1_000_000))
  }

  private func expectValid(_ text: String) {
    let source = Source(
      file: "a.pdf", sha256: String(repeating: "0", count: 64), bytes: text.utf8.count, pages: 1)
    let read = ReadAct(of: Manuscript(text: text), source: source)
    let record = read.record
    let findings = Checker.findings(in: read, file: FileTraits()).findings
    #expect(findings.allSatisfy { !$0.code.isEmpty && $0.fingerprint.utf8.count == 16 })
    let json = record.json(.compact)
    let faults = RecordValidator().validate(json)
    #expect(faults.isEmpty, "\(faults.map(\.pointer)) in \(text.prefix(2000).debugDescription)")
    #expect(RecordReading(json).entry?.json(.compact) == json)
  }
}
