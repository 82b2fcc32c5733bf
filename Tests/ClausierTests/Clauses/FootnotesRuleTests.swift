@testable import Clausier
import Testing

@Suite struct FootnotesRuleTests {
  @Test func `a note at the foot of the page is given with its mark apart`() {
    let record = ReadAct(of: FixturePages.footnote, source: FixtureReading.source).record
    #expect(record.footnotes.map { $0.mark?.value } == ["1"])
    #expect(record.footnotes.map { $0.text?.value } == ["Voir le guide."])
  }
}
