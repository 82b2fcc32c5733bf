import FoundationEssentials
import Testing

@testable import Clausier

private func text(_ tokens: TokenRange?, of text: String) -> String? {
  tokens.map { Tokens(Array(text.utf8)).text($0) }
}

private func mentions(_ text: String) -> Mentions {
  Recogniser.mentions(in: Tokens(Array(text.utf8)))
}

@Test(arguments: [
  ("dans la limite de 10 000 €", Qualifier.max, "dans la limite"),
  ("un montant maximum total de 10 000 €", .max, "maximum"),
  ("plafonnée à 10 000 €", .max, "plafonnée"),
  ("10 000 € au plus", .max, "au plus"),
  ("10 000 € maximum", .max, "maximum"),
  ("à concurrence de 10 000 €", .max, "à concurrence"),
  ("ne peut excéder 10 000 €", .max, "ne peut excéder"),
  ("sans pouvoir dépasser la somme de 10 000 €", .max, "sans pouvoir dépasser"),
  ("au moins 10 000 €", .min, "au moins"),
  ("10 000 € minimum", .min, "minimum"),
])
func `a bound beside an amount is given with its words`(given: String, qualifier: Qualifier, words: String) {
  let amount = mentions(given).amounts.first?.value
  #expect(amount?.qualifier == qualifier)
  #expect(text(amount?.qualifierTokens, of: given) == words)
}

@Test(arguments: [
  "Le maximum est connu. Il verse 10 000 €", "10 000 € sont versés au plus tard en mai",
  "10 000 €, plus les frais", "au moins trois agents et 10 000 €",
])
func `a bound of something else is not one of the amount`(given: String) {
  #expect(mentions(given).amounts.first?.value.qualifier == nil)
}

@Test func `a tax is given with its words`() {
  for (given, tax, words) in [
    ("10 000 € HT", Tax.without, "HT"), ("10 000 euros hors taxes", .without, "hors taxes"),
    ("10 000 € (TTC)", .with, "TTC"), ("10 000 €, toutes taxes comprises", .with, "toutes taxes comprises"),
  ] {
    let amount = mentions(given).amounts.first?.value
    #expect(amount?.tax == tax)
    #expect(text(amount?.taxTokens, of: given) == words)
  }
}

@Test func `an amount written twice has two parts`() {
  let given = "soit dix mille euros (10 000 €) par an"
  let amount = mentions(given).amounts.first
  #expect(amount?.parts.map { text($0, of: given) } == ["dix mille euros", "10 000 €"])
  #expect(text(amount?.tokens, of: given) == "dix mille euros (10 000 €)")
}

@Test func `figures that contradict the words beside them prevail, and this is reported`() {
  let number = mentions("trois (4) agents").numerals.first?.value
  #expect(number?.value == 4 && number?.contradiction == 3)
  let amount = mentions("dix mille (12 000) euros").amounts.first?.value
  #expect(amount?.euros == 12_000 && amount?.contradiction == 10_000)
  #expect(mentions("trois (3) agents").numerals.first?.value.contradiction == nil)
}

@Test func `the parts of a citation are kept separate`() {
  let given =
    "l'article 2 du décret n° 2004-1085 du 14 octobre 2004 modifié relatif à la gestion, à la dépense, le service"
  let citation = mentions(given).citations.first?.value
  #expect(citation?.nature == .decret)
  #expect(text(citation?.numberTokens, of: given) == "2004-1085")
  #expect(text(citation?.dateTokens, of: given) == "14 octobre 2004")
  #expect(citation?.articles.map { text($0.tokens, of: given) } == ["2"])
  #expect(text(citation?.titleTokens, of: given) == "relatif à la gestion, à la dépense")
  #expect(citation?.amended == true && citation?.refersBack == false)
}

@Test(arguments: [
  ("le décret du 3 mars 2020 susvisé", true), ("ledit décret", true), ("l'arrêté visé ci-dessus", true),
  ("la loi n° 78-17 relative aux libertés susvisée", true), ("le décret du 3 mars 2020", false),
])
func `a text named before is pointed back to`(given: String, back: Bool) {
  #expect(mentions(given).citations.first?.value.refersBack == back)
}

@Test func `articles know the text they are part of`() {
  let found = mentions(
    "L'article 4 renvoie à l'article 2 du code civil et aux articles 5 et 6 de la présente convention.")
  #expect(found.references.map(\.value.citation) == [nil, 0, nil])
  #expect(found.references.map(\.value.isOwn) == [false, false, true])
  #expect(found.references.last?.value.articles.map(\.number) == ["5", "6"])
}

@Test(arguments: [
  (FoundCode.Kind.domaineFonctionnel, "349-01", "0349-01", true),
  (.domaineFonctionnel, "0349-01-02", "0349-01-02", false),
  (.domaineFonctionnel, "349, action 1", "0349-01", true),
  (.centreFinancier, "349-CVIL-C002 (à confirmer)", "0349-CVIL-C002", true),
  (.activite, "0349 0001 0101", "034900010101", true),
  (.activite, "AB3400010101", "AB3400010101", false),
  (.centreDeCout, "abcdefg075", "ABCDEFG075", false),
  (.engagementJuridique, "1402345678", "1402345678", false),
  (.trancheFonctionnelle, "000123", "TF000123", false),
])
func `a label makes weaker forms of a code believed`(
  kind: FoundCode.Kind, given: String, value: String, repaired: Bool
) {
  let tokens = Tokens(Array(given.utf8))
  let found = Codes(tokens).labelled(kind, in: 0..<tokens.count)
  #expect(found.map(\.value) == [FoundCode(kind: kind, value: value, repaired: repaired)])
}
