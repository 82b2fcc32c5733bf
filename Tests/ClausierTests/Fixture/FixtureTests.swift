import Clausier
import TestSupport
import Testing

@Suite struct FixtureTests {
  @Test(arguments: Fixture.names())
  func `in a text is found what its fixture says, and nothing else`(name: String) throws {
    let stage = try #require(
      FixtureStage(ofFixture: name), "\(name).md is in no folder that Fixtures/README.md names")
    let failures = try Fixture(name).failures { stage.values(in: $0, withWords: $1) }
    for failure in failures { Issue.record("\(failure)") }
  }

  @Test(arguments: Fixture.names(in: FixtureStage.acts.rawValue))
  func `the record of a fixture is read back and written with the same bytes`(name: String) throws {
    for quote in try Fixture(name).quotes {
      let json = FixtureReading.record(of: .drawn(quote.text)).json(.compact)
      #expect(try Record(json: json).json(.compact) == json, "\(name).md:\(quote.line)")
    }
  }
}
