// The catalogue of reasons for which words that look like a value are none. A code, once published, keeps its
// meaning; the sentence says what the words are instead, or what they lack.

extension NearMissReason {
  // MARK: Amounts

  /// « 50 % ».
  static let share = NearMissReason(
    "share", fr: "C’est une part, pas un montant.", en: "It is a share and no amount.")

  /// « plusieurs millions d'euros ».
  static let uncounted = NearMissReason(
    "uncounted", fr: "Rien n’est compté : aucun nombre ne précède.",
    en: "Nothing is counted: no number stands before it.")

  /// « 20 dollars ».
  static let otherCurrency = NearMissReason(
    "other-currency", fr: "C’est une autre monnaie que l’euro.", en: "It is another currency than the euro.")

  /// « 3 000 agents ».
  static func otherUnit(_ word: String) -> NearMissReason {
    NearMissReason(
      "other-unit", fr: "Le nombre compte autre chose : « \(word) ».",
      en: "The number counts something else: “\(word)”.")
  }

  /// « 42 000 » in running text.
  static let noUnit = NearMissReason(
    "no-unit", fr: "Le nombre n’a pas d’unité monétaire.", en: "The number has no unit of money.")

  /// « 42 000 » in a table whose heads say nothing of money.
  static let noHead = NearMissReason(
    "no-head", fr: "Aucun en-tête de la colonne ni de la ligne ne dit que ce nombre est un montant.",
    en: "No head of the column or of the row says that the number is an amount.")

  /// What stands in a running header or around the act.
  static let outsideAct = NearMissReason(
    "outside-act", fr: "C’est imprimé autour de l’acte (en-tête ou pied de page), pas dans l’acte.",
    en: "It is printed around the act (head or foot of a page), not in it.")

  // MARK: Dates

  /// « 31/02/2024 ».
  static let noSuchDay = NearMissReason(
    "no-such-day", fr: "Aucun calendrier n’a ce jour.", en: "No calendar has that day.")

  /// « le 3 mars ».
  static let noYear = NearMissReason(
    "no-year", fr: "L’année manque ; elle n’est jamais devinée.",
    en: "The year is missing; it is never guessed.")

  /// « exercice 2024 ».
  static let yearAlone = NearMissReason(
    "year-alone", fr: "C’est une année seule, sans mois.", en: "It is a year alone, without a month.")

  /// « version 1.2.24 ».
  static let numbering = NearMissReason(
    "numbering", fr: "Le mot qui précède dit que c’est un numéro.",
    en: "The word before it says that it is a number of something.")

  /// « le … / … / 2025 ».
  static let blank = NearMissReason(
    "blank", fr: "La place est laissée en blanc.", en: "The place is left blank.")
}
