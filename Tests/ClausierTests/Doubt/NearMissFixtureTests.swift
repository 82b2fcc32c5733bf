import Testing

@testable import Clausier

@Test(arguments: ["amounts", "dates"])
func `rules say what they refused and why`(fixture: String) throws {
  try FixtureRunner("near-misses/" + fixture).check { text in
    let act = Act(Manuscript(text: String(decoding: text, as: UTF8.self)))
    let record = Extraction.record(of: Findings(act: act), source: .unread)
    return ClauseRules.all.flatMap { $0.nearMisses(act, record) }.map { miss in
      FixtureRunner.Item(kind: miss.reason.code, value: miss.pointer, bytes: miss.bytes)
    }
  }
}
