import Clausier

// The words of the pages.

extension Message {
  static let skip = Message(fr: "Aller au contenu", en: "Skip to the content")
  static let toCheck = Message(fr: "À vérifier", en: "To check")
  static let doubtful = Message(fr: "à vérifier", en: "to check")
  static let nothingToCheck = Message(fr: "Aucune valeur n’est en doute.", en: "No value is in doubt.")
  static let missing = Message(fr: "non trouvé", en: "not found")
  static let empty = Message(fr: "vide", en: "empty")
  static let noElement = Message(fr: "aucun", en: "none")
  static let yes = Message(fr: "oui", en: "yes")
  static let no = Message(fr: "non", en: "no")
  static let record = Message(fr: "Fiche", en: "Record")
  static let pages = Message(fr: "Pages de l’acte", en: "Pages of the act")
  static let filter = Message(fr: "Filtrer les valeurs", en: "Filter the values")
  static let previous = Message(fr: "Précédente à vérifier (Maj + F8)", en: "Previous to check (Shift + F8)")
  static let next = Message(fr: "Suivante à vérifier (F8)", en: "Next to check (F8)")
  static let noPictures = Message(
    fr:
      "Cette page n’a pas d’images : le PDF n’a pas été trouvé, n’est plus le même, ou les images n’ont pas été demandées.",
    en:
      "This page has no pictures: the PDF was not found, is no longer the same, or no pictures were asked for."
  )
  static let untitled = Message(fr: "Acte sans titre", en: "Act without a title")
  static let diagnostics = Message(fr: "Diagnostics", en: "Diagnostics")
  static let noDiagnostic = Message(fr: "Aucun diagnostic.", en: "No diagnostic.")
  static let findings = Message(fr: "Constats de check", en: "Findings of check")
  static let noFinding = Message(fr: "Aucun constat.", en: "No finding.")
  static let seePlace = Message(fr: "voir l’endroit", en: "see the place")
  static let seeValue = Message(fr: "voir la valeur", en: "see the value")
  static let credits = Message(fr: "AE et CP par année", en: "AE and CP by year")
  static let timeline = Message(fr: "Dates de l’acte", en: "Dates of the act")
  static let year = Message(fr: "Année", en: "Year")
  static let withoutYear = Message(fr: "sans année", en: "without year")
  static let event = Message(fr: "Événement", en: "Event")
  static let date = Message(fr: "Date", en: "Date")
  static let signed = Message(fr: "Signature", en: "Signature")
  static let start = Message(fr: "Début", en: "Start")
  static let end = Message(fr: "Fin", en: "End")
  static let notice = Message(fr: "Dernier jour du préavis", en: "Last day of the notice")

  /// A page by its number.
  static func page(_ number: Int) -> Message { Message(fr: "Page \(number)", en: "Page \(number)") }

  /// The page of a value, short.
  static func shortPage(_ number: Int) -> Message { Message(fr: "p. \(number)", en: "p. \(number)") }

  /// How sure a reading is.
  static func unsure(_ sureness: Double, _ language: PageLanguage) -> Message {
    let share = Figures.percent(sureness, language)
    return Message(fr: "lecture sûre à \(share) seulement", en: "read with \(share) certainty only")
  }

  /// The title of an act's page.
  static func actPage(_ title: String) -> Message {
    Message(fr: "Relecture : \(title)", en: "Review: \(title)")
  }

  /// Where an act is from.
  static func origin(_ file: String, index: Int, of count: Int, first: Int, last: Int) -> Message {
    count > 1
      ? Message(
        fr: "\(file), acte \(index) sur \(count), pages \(first) à \(last)",
        en: "\(file), act \(index) of \(count), pages \(first) to \(last)")
      : Message(fr: "\(file), pages \(first) à \(last)", en: "\(file), pages \(first) to \(last)")
  }

  /// A number of values.
  static func values(_ count: Int) -> Message {
    Message(fr: Plural.fr(count, "valeur", "valeurs"), en: Plural.en(count, "value", "values"))
  }

  /// How many values are in doubt.
  static func valuesToCheck(_ count: Int) -> Message {
    Message(
      fr: Plural.fr(count, "valeur à vérifier", "valeurs à vérifier"),
      en: Plural.en(count, "value to check", "values to check"))
  }

  /// How many findings there are, by their gravity.
  static func counted(_ findings: [Finding]) -> Message {
    let counts = Finding.Severity.allCases.map { severity in findings.count { $0.severity == severity } }
    let words = [
      (fr: ("erreur", "erreurs"), en: ("error", "errors")),
      (fr: ("point d’attention", "points d’attention"), en: ("warning", "warnings")),
      (fr: ("point à vérifier", "points à vérifier"), en: ("point to verify", "points to verify")),
      (fr: ("note", "notes"), en: ("note", "notes")),
    ]
    let parts = zip(counts, words).filter { $0.0 > 0 }
    guard !parts.isEmpty else { return noFinding }
    return Message(
      fr: Plural.fr(findings.count, "constat", "constats") + " : "
        + parts.map { Plural.fr($0, $1.fr.0, $1.fr.1) }.joined(separator: ", "),
      en: Plural.en(findings.count, "finding", "findings") + ": "
        + parts.map { Plural.en($0, $1.en.0, $1.en.1) }.joined(separator: ", "))
  }

  /// How much a diagnostic or a finding matters.
  static func severity(_ word: String) -> Message {
    switch word {
    case "error": Message(fr: "erreur", en: "error")
    case "warning": Message(fr: "attention", en: "warning")
    case "review": Message(fr: "à vérifier", en: "to verify")
    default: Message(fr: "note", en: "note")
    }
  }
}
