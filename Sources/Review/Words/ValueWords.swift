import Clausier

/// What a reader sees in the place of the words of records that are written for programs: `delegant`, `P3M`, `article:4`.
enum ValueWords {
  /// The words for the value of a field; `nil` for text that stands as it is. In a path the number of an element is `*`.
  static func shown(_ value: String, at path: String) -> Message? {
    let field = path.split(separator: "/").last { $0 != "*" } ?? ""
    switch field {
    case "section", "to": return section(value)
    case "duration", "notice", "period": return Period(value).map(period)
    default: return words["\(field)"]?[value]
    }
  }

  private static let words: [String: [String: Message]] = [
    "kind": [
      "delegation": Message(
        fr: "convention de délégation de gestion", en: "convention de délégation de gestion"),
      "amendment": Message(fr: "avenant", en: "avenant"),
      "agreement": Message(fr: "autre convention", en: "other convention"),
      "unknown": Message(fr: "inconnue", en: "unknown"),
    ],
    "nature": natures,
    "role": [
      "delegant": Message(fr: "délégant", en: "délégant"),
      "delegataire": Message(fr: "délégataire", en: "délégataire"),
      "other": Message(fr: "autre", en: "other"),
    ],
    "topics": topics,
    "credits": [
      "replaced": Message(fr: "remplacés", en: "replaced"), "added": Message(fr: "ajoutés", en: "added"),
    ],
    "tax": ["HT": Message(fr: "HT", en: "before tax"), "TTC": Message(fr: "TTC", en: "with tax")],
    "qualifier": [
      "max": Message(fr: "au plus", en: "at most"), "min": Message(fr: "au moins", en: "at least"),
    ],
    "event": [
      "signature": Message(fr: "signature", en: "signature"),
      "publication": Message(fr: "publication", en: "publication"),
      "notification": Message(fr: "notification", en: "notification"),
      "date": Message(fr: "date écrite", en: "written date"),
    ],
    "mode": [
      "tacit": Message(fr: "tacite", en: "tacit"), "express": Message(fr: "expresse", en: "express"),
      "none": Message(fr: "aucune", en: "none"),
    ],
    "text": [
      "embedded": Message(fr: "texte du PDF", en: "text of the PDF"),
      "ocrLayer": Message(fr: "reconnaissance contenue dans le PDF", en: "recognition held in the PDF"),
      "ocr": Message(fr: "lu d’après l’image", en: "read in the picture"),
      "mixed": Message(fr: "texte et images", en: "text and pictures"),
      "none": Message(fr: "aucun texte", en: "no text"),
    ],
    "integrity": [
      "valid": Message(fr: "intacte", en: "valid"), "broken": Message(fr: "rompue", en: "broken"),
      "unknown": Message(fr: "inconnue", en: "unknown"),
    ],
    "certificate": [
      "notChecked": Message(fr: "non vérifié", en: "not checked"),
      "trusted": Message(fr: "reconnu", en: "trusted"),
      "untrusted": Message(fr: "non reconnu", en: "not trusted"),
    ],
    "changedAfter": [
      "nothing": Message(fr: "rien", en: "nothing"),
      "signatures": Message(fr: "d’autres signatures", en: "other signatures"),
      "other": Message(fr: "autre chose", en: "something else"),
    ],
  ]

  private static let natures: [String: Message] = [
    "convention": Message(fr: "convention", en: "convention"),
    "avenant": Message(fr: "avenant", en: "avenant"),
    "arrete": Message(fr: "arrêté", en: "arrêté"),
    "decision": Message(fr: "décision", en: "décision"),
    "deliberation": Message(fr: "délibération", en: "délibération"),
    "circulaire": Message(fr: "circulaire", en: "circulaire"),
    "instruction": Message(fr: "instruction", en: "instruction"),
    "avis": Message(fr: "avis", en: "avis"),
    "liste": Message(fr: "liste", en: "liste"),
    "charte": Message(fr: "charte", en: "charte"),
    "contrat": Message(fr: "contrat", en: "contrat"),
    "decret": Message(fr: "décret", en: "décret"),
    "loi": Message(fr: "loi", en: "loi"),
    "loi organique": Message(fr: "loi organique", en: "loi organique"),
    "ordonnance": Message(fr: "ordonnance", en: "ordonnance"),
    "code": Message(fr: "code", en: "code"),
    "other": Message(fr: "autre", en: "other"),
  ]

  private static let topics: [String: Message] = [
    "object": Message(fr: "objet", en: "object"),
    "obligations-delegant": Message(fr: "obligations du délégant", en: "what the délégant owes"),
    "obligations-delegataire": Message(fr: "obligations du délégataire", en: "what the délégataire owes"),
    "finance": Message(fr: "exécution financière", en: "finance"),
    "reporting": Message(fr: "compte rendu", en: "giving account"),
    "amendment": Message(fr: "modification", en: "amendment"),
    "term": Message(fr: "durée", en: "term"),
    "ending": Message(fr: "résiliation", en: "ending"),
    "publication": Message(fr: "publication", en: "publication"),
    "data-protection": Message(fr: "protection des données", en: "data protection"),
  ]

  /// « article 4 », « annexe 2 »; the number after `#` tells apart what has the same number, or none.
  private static func section(_ value: String) -> Message? {
    let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
    guard let name = sections[parts.first ?? ""] else { return nil }
    guard parts.count == 2 else { return name }
    let numbers = parts[1].split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let number = numbers[0]
    guard numbers.count == 2 else { return Message(fr: "\(name.fr) \(number)", en: "\(name.en) \(number)") }
    return number.isEmpty
      ? Message(fr: "\(name.fr) sans numéro (\(numbers[1]))", en: "\(name.en) without number (\(numbers[1]))")
      : Message(fr: "\(name.fr) \(number) (\(numbers[1]))", en: "\(name.en) \(number) (\(numbers[1]))")
  }

  private static let sections: [String: Message] = [
    "title": Message(fr: "titre", en: "title"), "parties": Message(fr: "parties", en: "parties"),
    "visas": Message(fr: "visas", en: "visas"), "preamble": Message(fr: "préambule", en: "preamble"),
    "signature": Message(fr: "signature", en: "signature"), "other": Message(fr: "ailleurs", en: "elsewhere"),
    "article": Message(fr: "article", en: "article"), "annex": Message(fr: "annexe", en: "annex"),
    "footnote": Message(fr: "note", en: "footnote"),
  ]

  /// « 1 an 6 mois ».
  private static func period(_ period: Period) -> Message {
    let units = [
      (count: period.years, fr: ("an", "ans"), en: ("year", "years")),
      (count: period.months, fr: ("mois", "mois"), en: ("month", "months")),
      (count: period.weeks, fr: ("semaine", "semaines"), en: ("week", "weeks")),
      (count: period.days, fr: ("jour", "jours"), en: ("day", "days")),
      (count: period.hours, fr: ("heure", "heures"), en: ("hour", "hours")),
      (count: period.minutes, fr: ("minute", "minutes"), en: ("minute", "minutes")),
      (count: period.seconds, fr: ("seconde", "secondes"), en: ("second", "seconds")),
    ].filter { $0.count != 0 }
    guard !units.isEmpty else { return Message(fr: "0 jour", en: "0 days") }
    return Message(
      fr: units.map { Plural.fr($0.count, $0.fr.0, $0.fr.1) }.joined(separator: " "),
      en: units.map { Plural.en($0.count, $0.en.0, $0.en.1) }.joined(separator: " "))
  }
}
