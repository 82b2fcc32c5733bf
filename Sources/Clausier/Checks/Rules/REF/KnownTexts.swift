/// Texts that such acts cite over and over: what their numbers, dates and titles are.
enum KnownTexts {
  /// A text, as Légifrance names it.
  struct Text {
    let nature: TextNature
    let number: String
    let date: CalendarDate?
    /// The words by which its title is known, for those that no other text has.
    let title: Phrase?

    init(_ nature: TextNature, _ number: String, _ date: String, title: Phrase? = nil) {
      self.nature = nature
      self.number = number
      self.date = CalendarDate(date)
      self.title = title
    }
  }

  static let all: [Text] = [
    Text(.decret, "2012-1246", "2012-11-07", title: .gbcp),
    Text(.loiOrganique, "2001-692", "2001-08-01", title: .lolf),
    Text(.ordonnance, "2022-408", "2022-03-23", title: .responsabilite),
    Text(.decret, "2004-374", "2004-04-29", title: .prefets),
    Text(.decret, "2005-850", "2005-07-27", title: .signatures),
    Text(.decret, "2019-1088", "2019-10-25", title: .numerique),
    Text(.decret, "2018-1075", "2018-12-03"),
    Text(.loi, "78-17", "1978-01-06"),
    Text(.loi, "2005-102", "2005-02-11"),
    Text(.loi, "83-634", "1983-07-13"),
    Text(.decret, "2010-146", "2010-02-16"),
  ]
}

extension Phrase {
  fileprivate static let responsabilite = Phrase(
    "relative au regime de responsabilite financiere des gestionnaires publics")
  fileprivate static let numerique = Phrase("relatif au systeme d'information et de communication de l'etat")
  fileprivate static let gbcp = Phrase("relatif a la gestion budgetaire et comptable publique")
  fileprivate static let lolf = Phrase("relative aux lois de finances")
  fileprivate static let prefets = Phrase("relatif aux pouvoirs des prefets")
  fileprivate static let signatures = Phrase("relatif aux delegations de signature des membres")
}
