import TestSupport
import Testing

/// A fixture that is read otherwise than it is meant would prove nothing.
@Suite struct FixtureGrammarTests {
  @Test(arguments: [
    ("- amount: 1", "a list without a quote"), (">Il verse 1 €.", "a quote without its space"),
    ("> a\n\nWords.\n- amount: 1", "a list below prose"), ("> a\n- amount 1", "an item without a colon"),
    ("> a\n* amount: 1", "another sign before an item"), ("> a\n  more", "a continuation of nothing"),
    ("> [a](amount)", "a mark without a value"), ("> a](amount:1)", "a mark that does not begin"),
    ("> [a](amount:1", "a mark that does not end"), (#"> a\t"#, "an unknown escape"),
    ("[a](amount:1)", "a mark in prose"), ("Words only.", "no quote at all"),
    ("> a\n| b | c |", "a bare row"),
  ])
  func `a line that follows no rule is a fault`(markdown: String, what: String) {
    #expect(throws: FixtureFault.self, "\(what)") { try Fixture("a", markdown) }
  }

  @Test func `a fault names the file and the line`() throws {
    let fault = #expect(throws: FixtureFault.self) { try Fixture("acts/a", "Words.\n> a\n* b") }
    #expect(fault?.description == "acts/a.md:3: this is no prose, quote or item: « * b »")
  }

  @Test func `marks, rows and characters by number are read`() throws {
    let fixture = try Fixture("a", "> | a | [b](x:1) |\n> c\\u{A0}d")
    #expect(fixture.quotes.map(\.text) == ["a\tb\nc\u{A0}d"])
    #expect(fixture.quotes[0].marks.map(\.key) == ["x"] && fixture.quotes[0].marks.map(\.value) == ["1"])
    #expect(fixture.quotes[0].marks.map(\.bytes) == [2..<3])
  }

  @Test func `what is not found and what was not promised are reported with their lines`() throws {
    let fixture = try Fixture("a", "> [b](x:1) c\n- y: 2\n\n> d")
    let found = [FoundValue(path: "x", value: "1", bytes: 2..<3), FoundValue(path: "z", value: "3")]
    #expect(
      fixture.failures { _, _ in found + [FoundValue(path: "y", value: "4")] } == [
        "a.md:2: not found: y: 2", "a.md:1: found, not promised: y: 4",
        "a.md:1: not found: x 1 in « b »", "a.md:1: found, not promised: x 1 in « c »",
        "a.md:4: found, not promised: y: 4", "a.md:4: found, not promised: x 1 in «  »",
      ])
  }

  @Test func `elements are compared by the keys that the file names, in their order`() throws {
    let fixture = try Fixture(
      "a", "> a\n- x: k 1 · l [...]\n  · m 2, 3\n- x: k 4".replacing("...", with: "…"))
    func values(_ first: String) -> [FoundValue] {
      [
        FoundValue(path: "x", element: 0, key: "x/k", value: first),
        FoundValue(path: "x", element: 0, key: "x/l", value: "any words"),
        FoundValue(path: "x", element: 0, key: "x/m", value: "2", isListed: true),
        FoundValue(path: "x", element: 0, key: "x/m", value: "3", isListed: true),
        FoundValue(path: "x", element: 0, key: "x/n", value: "not named"),
      ]
    }
    let second = FoundValue(path: "x", element: 1, key: "x/k", value: "4")
    #expect(fixture.failures { _, _ in values("1") + [second] } == [])
    #expect(fixture.failures { _, _ in values("9") + [second] }.count == 2)
    #expect(fixture.failures { _, _ in [second] + values("1") }.count == 1, "in another order")
  }
}
