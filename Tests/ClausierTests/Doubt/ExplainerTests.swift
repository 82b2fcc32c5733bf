import TestSupport
import FoundationEssentials
import Testing

@testable import Clausier

@Suite struct ExplainerTests {
  private static func explainer(_ pages: [Page]) -> Explainer {
    Explainer(ReadAct(of: Layout.manuscript(of: pages), source: .unread))
  }

  private let explainer = explainer([
    PageSketch()
      .text("Convention de gestion", x: 72, y: 100)
      .text("Article 1 : Objet", x: 72, y: 140)
      .text("Le service verse 70 % puis 60 000 € et 20 % enfin.", x: 72, y: 180)
      .text("Article 2 : Suite", x: 72, y: 220)
      .text("Le reste, 30 %, vient plus tard.", x: 72, y: 260).page
  ])

  @Test func `a value comes with its places and its rule`() {
    let explanation = explainer.explanation(of: "/amounts/0/euros")
    #expect(explanation.value?.json == Array("60000".utf8))
    #expect(explanation.value?.places.map(\.text) == ["60 000 €"])
    #expect(explanation.section == .article("1"))
    #expect(explanation.rules.map(\.name) == ["amounts"])
  }

  @Test func `what was refused nearest comes first, and the same section before all others`() {
    let refused = explainer.explanation(of: "/amounts/0/euros").refused
    #expect(refused.map(\.text) == ["20 %", "70 %", "30 %"])
    #expect(refused.map(\.section) == [.article("1"), .article("1"), .article("2")])
    #expect(refused.allSatisfy { $0.code == "share" && $0.places.first?.page == 1 })
  }

  @Test func `a list that has no such element is explained by the rule that fills it`() {
    let explanation = explainer.explanation(of: "/amounts/7/tax")
    #expect(explanation.value == nil && !explanation.isFound)
    #expect(explanation.rules.map(\.name) == ["amounts"])
    #expect(explanation.refused.map(\.text) == ["70 %", "20 %", "30 %"], "in the order of the text")
  }

  @Test func `a container lists what is in it`() {
    let parts = explainer.explanation(of: "/amounts/0").parts.map(\.pointer)
    #expect(parts == ["euros", "tax", "qualifier", "section"].map { "/amounts/0/" + $0 })
  }

  @Test func `every value is listed once, with its JSON`() throws {
    let pointers = explainer.values.map(\.pointer)
    #expect(Set(pointers).count == pointers.count)
    #expect(explainer.value(at: "/title")?.json == Array(#""Convention de gestion""#.utf8))
    #expect(explainer.value(at: "/source/file")?.rule == nil)
  }

  @Test func `a doubt about a value is part of its explanation`() throws {
    let diagnosed = explainer.explanation(of: "/kind").diagnostics
    #expect(diagnosed.map(\.code) == ["not-a-convention"])
    #expect(explainer.explanation(of: "/title").diagnostics.isEmpty)
  }

  @Test func `the other reading of a value is part of its explanation`() throws {
    let manuscript = Manuscript.drawn("Convention\nElle verse dix mille (12 000) euros.\n")
    let explainer = Explainer(ReadAct(of: manuscript, source: .unread))
    let doubt = try #require(explainer.explanation(of: "/amounts/0/euros").diagnostics.first)
    #expect(doubt.code == "other-reading")
    #expect(doubt.params.contains(Parameter("other", .text("10000"))))
    #expect(explainer.doubted.contains("/amounts/0/euros"))
  }

  @Test func `what is printed around the act is refused for that reason`() {
    let pages = (1...3).map { number in
      PageSketch(number: number).lines(
        [
          "La dotation est de \(number) 000 €.", "Elle est versée par le service des quais,",
          "qui en tient le compte.",
        ],
        x: 72, y: 300
      ).text("Fonds de 900 € du 3 mai 2021", x: 72, y: 20).page
    }
    let refused = ExplainerTests.explainer(pages).explanation(of: "").refused
    let around = refused.filter { $0.code == "outside-act" }
    #expect(Set(around.map(\.field)) == ["/amounts", "/dates", "/title"])
    #expect(around.allSatisfy { $0.section == .other })
  }

  @Test func `a place leads back to the bytes that are printed there`() {
    let manuscript = Manuscript.drawn("Le service verse\n60 000 € par an.\n")
    let range: RawRange = 17..<27
    #expect(manuscript.text(range) == "60 000 €")
    #expect(manuscript.places(of: range).map { manuscript.range(of: $0) } == [range])
  }

  @Test func `the JSON of an explanation has every key, and that of the list every value`() throws {
    let found = try JSONTree(explainer.explanation(of: "/amounts/0/euros").json())
    #expect(found.value(at: "/value") == .number(60_000))
    #expect(found.value(at: "/refused/2/text") == .string("30 %"))
    let listed = try JSONTree(explainer.listing.json())
    #expect(listed.value(at: "/0/pointer") == .string("/schemaVersion"))
  }
}
