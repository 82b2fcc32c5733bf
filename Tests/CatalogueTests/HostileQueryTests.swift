import TestSupport
import Testing

@testable import Catalogue

/// What is SQL, FTS5 or a terminal's language in a query or in a record stays text.
@Suite struct HostileQueryTests {
  private static let pieces = [
    "'", "\"", "''", "\"\"", ";", "--", "/*", "*/", "*", "(", ")", "{", "}", "^", "+", "-", ":", "=", "<",
    ">", "..",
    "%", "_", "\\", "\0", "\n", "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{202E}", "\u{FEFF}", "\u{10FFFF}", "é",
    "œ", "ﬁ",
    "NEAR(", "AND ", " NOT ", " OR ", "DROP TABLE acts", "SELECT", "UNION", "words MATCH ", "rowid", "?1",
    ":a", "@b",
    "$c", "phares", "partie:", "ae>=", "signe:", "centre:", "sans:", "numero:", "fichier:", "1e999",
    "9223372036854775808",
    "«", "»", "“", "”", "’", "..", "2024-13", "0352*", "🏛", "\u{301}", "\u{AD}",
  ]

  private static func text(_ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 1...8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  @Test(arguments: 0..<8)
  func `no query fails but by its own faults, and none changes the index`(seed: Int) throws {
    let index = try TemporaryIndex.of(try ActFixture.all())
    let catalogue = try index.catalogue()
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<400 {
      let query = Self.text(&random)
      do throws(Catalogue.Fault) {
        let answer = try catalogue.search(query)
        _ = try catalogue.statistics(query, by: .programme)
        for passage in answer.results.flatMap(\.passages) {
          let count = passage.text.unicodeScalars.count
          for mark in passage.marks { #expect(0 <= mark.lowerBound && mark.upperBound <= count) }
        }
      } catch {
        guard case .query(let fault) = error else {
          Issue.record("\(query.debugDescription): \(error)")
          continue
        }
        let count = query.unicodeScalars.count
        #expect(fault.at >= 0 && fault.at + fault.length <= count, "\(query.debugDescription)")
      }
    }
    #expect(try catalogue.search("*").total == 12)
    #expect(try catalogue.problems().isEmpty)
  }

  @Test(arguments: 0..<4)
  func `whatever a record says, its words are found and the tables stay whole`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let acts = (0..<40).map { number in
      let text = Self.text(&random) + " mot\(number)fin " + Self.text(&random)
      return ActFixture([
        // No path has a NUL.
        "file": "\(number)-\(Self.text(&random).replacing("\0", with: "")).pdf", "title": text,
        "sha256": ActFixture.digits(number),
        "number": Self.text(&random), "kind": "amendment",
        "amends": ["number": Self.text(&random), "text": text],
        "parties": [["role": "delegant", "name": text, "aliases": [Self.text(&random)]]],
        "articles": [["number": Self.text(&random), "heading": text, "text": text]],
        "chorus": [["centreFinancier": text, "programme": Self.text(&random), "activites": [text]]],
        "signature": ["date": Self.text(&random), "signatories": [["name": text]]],
        "term": ["end": Self.text(&random), "duration": Self.text(&random)],
      ])
    }
    let index = try TemporaryIndex.of(acts)
    let catalogue = try index.catalogue()
    for (number, act) in acts.enumerated() {
      #expect(try catalogue.search("mot\(number)fin").results.map(\.file) == [act.file])
      #expect(try catalogue.search("delegant:mot\(number)fin").total == 1)
    }
    #expect(try catalogue.problems().isEmpty)
    // An act can be taken out again only if its words are folded as they were.
    try index.build([], prunes: true)
    #expect(try index.catalogue().search("*").total == 0)
    #expect(try index.catalogue().problems().isEmpty)
  }

  @Test func `folding gives letters, digits and scalars beyond ASCII, each in its place`() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<2000 {
      let text = Self.text(&random)
      let folded = FoldedText(text)
      #expect(folded.words.count == folded.text.split(separator: " ").count, "\(text.debugDescription)")
      var end = 0
      for word in folded.words {
        #expect(word.scalars.lowerBound >= end && word.scalars.upperBound > word.scalars.lowerBound)
        end = word.scalars.upperBound
      }
      #expect(end <= text.unicodeScalars.count)
      for byte in folded.bytes {
        #expect(byte == 0x20 || byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte))
      }
    }
  }
}
