import TestSupport
import Testing

@testable import Clausier

@Suite struct HostileExplanationTests {
  private static let words = [
    "Article 1 : ", "article 2 du décret ", "annexe 2 ", "12/12/2024 ", "31/02/2024 ", "le … ", "50 % ",
    "4 200 ",
    "1 200 € ", "deux exemplaires ", "exemplaire ", "comptable assignataire ", "NOR : ", "n° 3 ",
    "0347-ECLU ",
    "le délégant ", "M. Paul LAMY ", "44000 Nantes ", "Vu le ", "un an ", "préavis ", "a pour objet ", "« ",
    " »",
    "\n", "\t", "- ", ". ", "Fait à Brest, le ", "Entre ", "Et ", "la direction des quais ", "AE ", "2024 ",
  ]

  @Test(arguments: words) func `a long text of one word is explained`(word: String) {
    let text = String(repeating: word, count: 6000 / word.utf8.count)
    let explainer = Explainer(ReadAct(of: .drawn(text), source: .unread))
    _ = explainer.explanation(of: "")
  }

  @Test func `any words in any order are refused within the text, and never where a value took them`() {
    var random = SeededRandom(seed: 1085)
    for _ in 0..<40 {
      let text = (0..<80).map { _ in Self.words.randomElement(using: &random) ?? "" }.joined()
      let manuscript = Manuscript.drawn(text)
      let explainer = Explainer(ReadAct(of: manuscript, source: .unread))
      for refusal in explainer.explanation(of: "").refused {
        #expect(!refusal.bytes.isEmpty && refusal.bytes.upperBound <= manuscript.bytes.count)
        let taken = explainer.values.filter { PointerPattern.meets($0.pointer, refusal.field) }
          .flatMap(\.places).filter { $0.text != nil }
        #expect(!taken.contains { place in refusal.places.contains(place) }, "\(refusal.text) in \(text)")
      }
    }
  }
}
