@testable import Clausier
import Testing

/// No rule may be lost without a fixture that notices.
@Suite struct RuleMutationTests {
  @Test(arguments: FixtureReading.Omission.all)
  func `without it a fixture fails`(omission: FixtureReading.Omission) throws {
    let read = { (text: String) in FixtureReading.record(of: Manuscript(text: text), without: omission) }
    for name in ClauseFixture.names where try !ClauseFixture(name).failures(read).isEmpty { return }
    for name in ActFixture.names {
      let failures = try ActFixture(name).failures { ActListing.lines(name, of: $0, read: read) }
      if !failures.isEmpty { return }
    }
    for sketch in [FixturePages.footnote, FixturePages.hidden] {
      let usual = ReadAct(of: sketch, source: FixtureReading.source).record
      let record = FixtureReading.record(of: sketch, without: omission)
      if record.footnotes.count != usual.footnotes.count { return }
      if record.diagnostics.map(\.code) != usual.diagnostics.map(\.code) { return }
    }
    Issue.record("all fixtures pass without \(omission)")
  }
}
