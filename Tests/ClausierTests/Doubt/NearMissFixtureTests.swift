import Testing

@testable import Clausier

@Test(arguments: [
  "amends", "amounts", "annexes", "articles", "chorus", "credits", "cross-references", "dates", "heading",
  "parties", "parts", "people", "publication", "signature", "term", "term-duration", "term-notice",
  "term-start",
  "texts", "title", "topics", "visas",
])
func `rules say what they refused and why`(fixture: String) throws {
  let runner = try FixtureRunner("near-misses/" + fixture)
  // The same words may be refused by several rules; a fixture is about the reasons and fields that it names.
  let promised = Set(runner.quotes.flatMap(\.items).map { [$0.kind, $0.value] })
  runner.check { text in
    let explainer = Explainer(ReadAct(of: .drawn(String(decoding: text, as: UTF8.self)), source: .unread))
    return explainer.explanation(of: "").refused
      .filter { promised.contains([$0.code, $0.field]) }
      .map { FixtureRunner.Item(kind: $0.code, value: $0.field, bytes: $0.bytes) }
  }
}
