/// The reasons that several rules give; those of one rule are in its own files.
extension NearMissReason {
  /// What is printed in a running header or around the act.
  static let outsideAct = NearMissReason(
    "outside-act", fr: "C’est imprimé autour de l’acte (en-tête ou pied de page), pas dans l’acte.",
    en: "It is printed around the act (head or foot of a page), not in it.")

  /// « le décret du 14 octobre 2004 ».
  static let dateOfText = NearMissReason(
    "date-of-text", fr: "C’est la date d’un texte cité.", en: "It is the date of a text that is cited.")

  /// A visa.
  static let isVisa = NearMissReason(
    "is-visa", fr: "C’est un visa : voir /visas.", en: "It is a visa: see /visas.")
}
