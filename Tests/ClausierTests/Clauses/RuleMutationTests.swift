@testable import Clausier
import TestSupport
import Testing

/// No rule may be lost without a fixture that notices.
@Suite struct RuleMutationTests {
  @Test(arguments: FixtureReading.Omission.all)
  func `without it a fixture fails`(omission: FixtureReading.Omission) throws {
    let read = { FixtureReading.record(of: $0, without: omission) }
    for name in Fixture.names(in: FixtureStage.acts.rawValue) {
      let failures = try Fixture(name).failures {
        FixtureStage.values(in: $0, withWords: $1, read: read)
      }
      if !failures.isEmpty { return }
    }
    for pages in [FixturePages.hidden, FixturePages.recognised]
    where read(pages).diagnostics != FixtureReading.record(of: pages).diagnostics { return }
    Issue.record("all fixtures pass without \(omission)")
  }
}
