import Clausier

// What groups of values and their elements are called.

extension Message {
  static let act = Message(fr: "Acte", en: "Act")
  static let parties = Message(fr: "Parties", en: "Parties")
  static let term = Message(fr: "Durée", en: "Term")
  static let money = Message(fr: "Crédits et montants", en: "Credits and amounts")
  static let chorus = Message(fr: "Chorus", en: "Chorus")
  static let signature = Message(fr: "Signature", en: "Signature")
  static let visas = Message(fr: "Visas et textes cités", en: "Visas and texts cited")
  static let articles = Message(fr: "Articles", en: "Articles")
  static let file = Message(fr: "Fichier", en: "File")

  /// An element of a list of the record, by the list's key.
  static func element(of key: String, _ number: Int) -> Message {
    let name = elements[key] ?? Message(fr: "n°", en: "no.")
    return Message(fr: "\(name.fr) \(number)", en: "\(name.en) \(number)")
  }

  private static let elements: [String: Message] = [
    "parties": Message(fr: "Partie", en: "Party"),
    "visas": Message(fr: "Visa", en: "Visa"),
    "articles": Message(fr: "Article", en: "Article"),
    "annexes": Message(fr: "Annexe", en: "Annex"),
    "footnotes": Message(fr: "Note", en: "Footnote"),
    "amounts": Message(fr: "Montant", en: "Amount"),
    "credits": Message(fr: "Ligne de crédits", en: "Line of credits"),
    "chorus": Message(fr: "Références", en: "References"),
    "dates": Message(fr: "Date", en: "Date"),
    "citations": Message(fr: "Texte cité", en: "Text cited"),
    "crossReferences": Message(fr: "Renvoi", en: "Cross reference"),
  ]
}
