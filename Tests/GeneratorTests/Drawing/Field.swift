/// A field of the record as the estimate counts it.
enum Field: String, Sendable, CaseIterable {
  case kind, title, nor, number, amends
  case partyName = "party.name"
  case partyAcronym = "party.acronym"
  case partyPlace = "party.place"
  case partyRepresentative = "party.representative"
  case partyTitle = "party.title"
  case visas
  case visaArticles = "visas.articles"
  case articles, annexes, amounts
  case tax = "amounts.tax"
  case credits
  case domaineFonctionnel = "chorus.domaineFonctionnel"
  case centreFinancier = "chorus.centreFinancier"
  case centreDeCout = "chorus.centreDeCout"
  case activites = "chorus.activites"
  case chorusBlock = "chorus.block"
  case axes = "chorus.axes"
  case dates, citations, crossReferences
  case termStart = "term.start"
  case termEnd = "term.end"
  case termDuration = "term.duration"
  case termNotice = "term.notice"
  case renewal = "term.renewal"
  case signaturePlace = "signature.place"
  case signatureDate = "signature.date"
  case copies = "signature.copies"
  case signatories = "signature.signatories"
  // The following fields are listed separately and do not count in the total.
  case street = "party.street"
  case cedex = "party.cedex"
  case qualifier = "amounts.qualifier"
  case creditLabel = "credits.label"
  case programmeLabel = "chorus.programmeLabel"
  case engagementJuridique = "chorus.engagementJuridique"
  case tranches = "chorus.tranchesFonctionnelles"
  case comptable = "comptableAssignataire"
  case venues = "publication.venues"
  case signatoryTitle = "signatories.title"
  case topics = "articles.topics"
  case under = "articles.under"
  case footnotes

  /// Whether the number of times that a value is printed says nothing.
  var isSet: Bool { self == .dates || self == .programmeLabel }

  /// Whether it counts in the total.
  var counts: Bool { self < .street }
}

extension Field: Comparable {
  private var rank: Int { Field.allCases.firstIndex(of: self) ?? 0 }

  static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
