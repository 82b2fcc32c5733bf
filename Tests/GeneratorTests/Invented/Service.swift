/// An invented service, institution or office that can be a party.
struct Service: Sendable, Hashable {
  /// The article of its name.
  enum Article: String, Sendable {
    case la, le, les
    case elidedFeminine, elidedMasculine
  }

  let article: Article
  /// Its name without the article.
  let name: String
  /// Its acronym, if it has one.
  let acronym: String?
  /// What the act calls it in short, with the article.
  let short: String

  init(_ article: Article, _ name: String, _ acronym: String?, short: String) {
    self.article = article
    self.name = name
    self.acronym = acronym
    self.short = short
  }

  /// « la direction », « l'agence ».
  var definite: String { joined("la ", "le ", "l'", "les ") }

  /// « de la direction », « de l'agence ».
  var genitive: String { joined("de la ", "du ", "de l'", "des ") }

  /// « à la direction », « à l'agence ».
  var dative: String { joined("à la ", "au ", "à l'", "aux ") }

  /// What agreeing participles end with.
  var agreement: String {
    switch article {
    case .la, .elidedFeminine: "e"
    case .le, .elidedMasculine: ""
    case .les: "es"
    }
  }

  private func joined(_ feminine: String, _ masculine: String, _ elided: String, _ plural: String) -> String {
    switch article {
    case .la: feminine + name
    case .le: masculine + name
    case .les: plural + name
    case .elidedFeminine, .elidedMasculine: elided + name
    }
  }
}
