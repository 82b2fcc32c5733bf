import Testing

@testable import Clausier

/// The words of a text that a phrase reads from its beginning; `nil` where it does not match there.
private func read(_ phrase: StaticString, _ text: String) -> String? {
  let tokens = Tokens(Array(text.utf8))
  return tokens.match(Phrase(phrase), at: 0).map { tokens.text($0) }
}

@Test func `a phrase reads words in any case, accent and space`() {
  #expect(read("il a ete convenu", "IL A  ÉTÉ\u{A0}CONVENU ce qui suit") == "IL A  ÉTÉ\u{A0}CONVENU")
  #expect(read("il a ete convenu", "Il a été\nconvenu") == nil)
  #expect(read("il a ete", "Il a étés") == nil)
  #expect(read("l'article #", "L’article 12 du") == "L’article 12")
  #expect(read("n° #", "n°2004") == "n°2004")
}

@Test func `hyphens may be missing`() {
  #expect(read("ci-apres", "ci-après") == "ci-après")
  #expect(read("ci-apres", "Ci – après") == "Ci – après")
  #expect(read("ci-apres", "ci après") == "ci après")
}

@Test func `letters in brackets may be missing, and may be printed in brackets`() {
  for text in ["dénommé", "dénommée", "dénommés", "dénommées", "dénommé(e)", "dénommé(e)s", "dénommé·e·s"] {
    #expect(read("denomme(e)(s)", text) == text)
  }
  #expect(read("denomme(e)(s)", "dénommée (le délégant)") == "dénommée")
  #expect(read("denomme(e)(s)", "dénommer") == nil)
  #expect(read("delega(nt|taire)(s)", "délégataires") == "délégataires")
}

@Test func `words in square brackets may be missing, one of those in braces must be there`() {
  #expect(read("il {est|a ete} [donc] convenu", "il est donc convenu") == "il est donc convenu")
  #expect(read("il {est|a ete} [donc] convenu", "il a été convenu") == "il a été convenu")
  #expect(read("il {est|a ete} [donc] convenu", "il fut convenu") == nil)
  #expect(
    read("convention(s)|contrat(s) {de [la]|d'} _", "Contrats de la gestion") == "Contrats de la gestion")
  #expect(read("( ci-apres", "(ci-après le délégant)") == "(ci-après")
}

@Test func `the places of a phrase are found in order`() {
  let text = "Le décret, la loi et les décrets ; l’ordonnance, au décret"
  let tokens = Tokens(Array(text.utf8))
  let all: TokenRange = 0..<tokens.count
  #expect(
    tokens.all(Phrase("ordonnance|loi|decret(s)"), in: all).map { tokens.text($0) } == [
      "décret", "loi", "décrets", "ordonnance", "décret",
    ])
  #expect(tokens.first(Phrase("ordonnance|loi"), in: all).map { tokens.text($0) } == "loi")
  #expect(tokens.last(Phrase("decret(s)"), in: all)?.upperBound == tokens.count)
  #expect(tokens.first(Phrase("loi"), in: 0..<3) == nil)
  #expect(
    tokens.all(Phrase("[le] decret"), in: all).map { tokens.text($0) } == ["Le décret", "décret", "décret"])
}
