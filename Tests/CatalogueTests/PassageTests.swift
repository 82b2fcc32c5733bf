import Foundation
import Testing

@testable import Catalogue

@Suite struct PassageTests {
  private static let text = """
    Le délégant confie l’achat des lanternes au délégataire.
    Les lanternes sont payées par le délégant ; la dépense est imputée sur le programme.
    """

  /// An act whose second article runs over two pages, and whose title takes two lines.
  private static var act: ActFixture {
    let first = 56
    let second = text.unicodeScalars.count
    return ActFixture([
      "file": "a.pdf", "kind": "delegation", "title": "Convention relative aux phares et aux lanternes",
      "articles": [
        ["number": "1", "heading": "Objet", "text": "Phares."],
        ["number": "2", "heading": "Achat", "text": text],
      ],
      "credits": [["year": 2024, "ae": 110_000, "chorus": 0, "section": "article:2"]],
      "chorus": [["programme": "352", "domaineFonctionnel": "0352-01", "section": "article:2"]],
      "signature": ["date": "2024-01-31"], "term": ["duration": "P1M"],
      "diagnostics": [
        ["pointer": "/title"], ["pointer": "/title"], ["pointer": "/nor", "severity": "info"],
        ["pointer": "/number"],
      ],
      "evidence": [
        "/title": [
          ["page": 1, "box": [72, 80, 200, 12], "text": "Convention relative aux phares"],
          ["page": 1, "box": [72, 94, 120, 12], "text": "et aux lanternes"],
        ],
        "/articles/1/text": [
          ["page": 2, "box": [72, 700, 400, 24], "text": NSNull(), "chars": [0, first]],
          ["page": 3, "box": [72, 60, 400, 24], "text": NSNull(), "chars": [first + 1, second]],
        ],
        "/credits/0/ae": [["page": 3, "box": [300, 120, 60, 12], "text": "110 000 €"]],
        "/chorus/0/domaineFonctionnel": [["page": 3, "box": [300, 140, 60, 12], "text": "352-01"]],
        "/signature/date": [["page": 3, "box": [72, 500, 60, 12], "text": "31 janvier 2024"]],
        "/term/duration": [["page": 2, "box": [72, 600, 60, 12], "text": "un mois"]],
      ],
    ])
  }

  private func passages(_ query: String, of act: ActFixture = act, most: Int = 10) throws -> [Passage] {
    let answer = try TemporaryIndex.of([act]).catalogue().search(query, passages: most)
    #expect(answer.total == 1, "\(query)")
    return answer.results.first?.passages ?? []
  }

  private func marked(_ passage: Passage) -> [String] {
    let scalars = Array(passage.text.unicodeScalars)
    return passage.marks.map { String(String.UnicodeScalarView(scalars[$0])) }
  }

  @Test func `a word of a long text is on the page and in the box of its block`() throws {
    let found = try passages("lanterne").filter { $0.pointer == "/articles/1/text" }
    #expect(found.map(\.page) == [2, 3])
    #expect(found.map(\.box) == [[72, 700, 400, 24], [72, 60, 400, 24]])
    #expect(found.map(\.section) == ["article:2", "article:2"])
    #expect(found.map(marked) == [["lanternes"], ["lanternes"]])
    #expect(found[0].text == "Le délégant confie l’achat des lanternes au délégataire.")
  }

  @Test func `a value of several lines has a box around them`() throws {
    let found = try passages("\"phares et aux lanternes\"")
    #expect(found.map(\.pointer) == ["/title"])
    #expect(found[0].box == [72, 80, 200, 26])
    #expect(marked(found[0]) == ["phares et aux lanternes"])
    #expect(found[0].section == "title")
  }

  @Test func `a filter answers with its value's own place`() throws {
    let programme = try passages("programme:352")
    #expect(programme.map(\.pointer) == ["/chorus/0/domaineFonctionnel"])
    #expect(programme[0].text == "352-01")
    #expect(programme[0].page == 3 && programme[0].section == "article:2")
    #expect(marked(programme[0]) == ["352-01"])
    #expect(try passages("ae>=100k").map(\.text) == ["110 000 €"])
    #expect(try passages("signe:2024").map(\.text) == ["31 janvier 2024"])
    let end = try passages("fin:2024-02-29")
    #expect(end.map(\.pointer) == ["/term/duration"])
    #expect(end.map(\.text) == ["un mois"])
    #expect(try passages("article:achats").map(\.pointer) == ["/articles/1/heading"])
  }

  @Test func `passages that say more come first, and what is excluded is not marked`() throws {
    let found = try passages("lanternes programme -canaux", most: 2)
    #expect(found.map(\.pointer) == ["/articles/1/text", "/title"])
    #expect(found[0].page == 3)
    #expect(marked(found[0]) == ["lanternes", "programme"])
    #expect(try passages("*").isEmpty)
    #expect(try passages("lanternes", most: 0).isEmpty)
  }

  @Test
  func `a record of version 1_0 names the first page of a text, and no box where several could be right`()
    throws
  {
    var act = Self.act
    act.members["evidence"] = [
      "/articles/1/text": [
        ["page": 2, "box": [72, 700, 400, 24], "text": NSNull()],
        ["page": 3, "box": [72, 60, 400, 24], "text": NSNull()],
      ],
      "/articles/0/text": [["page": 1, "box": [72, 200, 400, 12], "text": NSNull()]],
    ]
    let found = try passages("lanternes OR phares", of: act)
    let long = try #require(found.first { $0.pointer == "/articles/1/text" })
    #expect(long.page == 2)
    #expect(long.box == nil)
    let short = try #require(found.first { $0.pointer == "/articles/0/text" })
    #expect(short.box == [72, 200, 400, 12])
  }

  @Test func `a long block is shown around its marks, in whole words`() throws {
    let words = Array(repeating: "remplissage", count: 100).joined(separator: " ")
    let text = words + " lanternes et fanaux " + words
    let act = ActFixture([
      "file": "a.pdf", "articles": [["number": "1", "text": text]],
      "evidence": [
        "/articles/0/text": [
          ["page": 1, "box": [72, 700, 400, 24], "text": NSNull(), "chars": [0, text.unicodeScalars.count]]
        ]
      ],
    ])
    let found = try passages("fanal lanterne", of: act)
    #expect(found.count == 1)
    #expect(marked(found[0]) == ["lanternes", "fanaux"])
    #expect(found[0].text.unicodeScalars.count <= 280)
    #expect(
      found[0].text.split(separator: " ").allSatisfy {
        ["remplissage", "lanternes", "et", "fanaux"].contains($0)
      })
  }

  @Test func `values that a warning doubts are named once`() throws {
    let answer = try TemporaryIndex.of([Self.act]).catalogue().search("phares")
    #expect(answer.results[0].unsure == ["/title", "/number"])
  }
}
