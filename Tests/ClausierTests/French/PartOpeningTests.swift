import Testing

@testable import Clausier

/// How the layout knows the lines that begin a part of an act.
@Suite struct PartOpeningTests {
  @Test(
    arguments: [
      "vu le decret n° 2004-1085", "considerant que", "et", "fait a paris", "fait en deux exemplaires",
      "article 2 - duree", "article premier", "art. iv", "article unique", "le delegant : la direction",
      "delegataire: le service", "la delegante : la direction",
    ])
  func `A line begins a part where its first words do`(_ line: String) {
    #expect(PartOpening.opens(Array(line.utf8)))
  }

  @Test(
    arguments: [
      "vue d'ensemble", "etant donne", "fait generateur", "fait", "article du code", "art.", "article",
      "le delegant transmet", "delegataire", "", "titre ii",
    ])
  func `A line whose first words are otherwise begins none`(_ line: String) {
    #expect(!PartOpening.opens(Array(line.utf8)))
  }

  @Test(arguments: [("et", true), ("et :", true), ("et:", true), ("et le service", false), ("", false)])
  func `Only « et » between two parties is a link alone`(_ line: String, _ isLink: Bool) {
    #expect(PartOpening.isLinkAlone(Array(line.utf8)) == isLink)
  }

  @Test(
    arguments: [
      ("fait a lyon, le 3 mai", true), ("fait le 3 mai", true), ("fait en deux exemplaires", true),
      ("fait a", false), ("faits a lyon", false), ("fait du service", false),
    ])
  func `An act says « Fait » with a place, a day or its copies`(_ line: String, _ says: Bool) {
    #expect(ActClosing.saysMade(Array(line.utf8)) == says)
  }

  @Test(
    arguments: [
      ("a lyon, le 3 mai 2024", true), ("a lyon, le", true), ("a lyon le 3 mai", false),
      ("au service, le", false),
      ("a lyon, les parties", false),
    ])
  func `A place and a day have a comma and « le » between them`(_ line: String, _ says: Bool) {
    #expect(ActClosing.saysPlaceAndDay(Array(line.utf8)) == says)
  }
}
