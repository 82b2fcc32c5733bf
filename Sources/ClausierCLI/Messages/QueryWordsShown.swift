import Clausier

/// What readers call the kinds of acts and what statistics count by.
enum QueryWordsShown {
  /// A kind of record.
  static func kind(_ kind: String, in language: Language) -> String {
    switch kind {
    case "amendment": "avenant"
    case "delegation", "agreement": "convention"
    default: Message(fr: "autre acte", en: "other act").text(in: language)
    }
  }

  /// The head of a column.
  static func column(_ name: String, in language: Language) -> String {
    switch name {
    case "year": Message(fr: "année", en: "year").text(in: language)
    case "month": Message(fr: "mois", en: "month").text(in: language)
    case "kind": Message(fr: "type", en: "kind").text(in: language)
    case "delegant": "délégant"
    case "delegataire": "délégataire"
    case "acts": Message(fr: "actes", en: "acts").text(in: language)
    case "bop": "BOP"
    default: name
    }
  }

  /// That there are more acts than are named.
  static func more(_ count: Int, in language: Language) -> String {
    Message(
      fr: "… et \(Plural.fr(count, "autre", "autres")) : --format csv",
      en: "… and \(Plural.en(count, "other", "others")): --format csv"
    ).text(in: language)
  }

  /// What an act does not say.
  static func missing(_ key: String, in language: Language) -> String {
    switch key {
    case "signature": Message(fr: "date de signature", en: "date of signature").text(in: language)
    case "end": Message(fr: "fin", en: "end").text(in: language)
    case "credits": Message(fr: "crédits", en: "credits").text(in: language)
    case "convention":
      Message(fr: "convention absente de l’index", en: "convention not in the index").text(in: language)
    case "one-convention":
      Message(fr: "plusieurs conventions possibles", en: "several conventions fit").text(in: language)
    default: column(key, in: language)
    }
  }
}
