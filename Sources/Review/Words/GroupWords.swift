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
    let names: [String: (fr: String, en: String)] = [
      "parties": ("Partie", "Party"), "visas": ("Visa", "Visa"), "articles": ("Article", "Article"),
      "annexes": ("Annexe", "Annex"), "footnotes": ("Note", "Footnote"), "amounts": ("Montant", "Amount"),
      "credits": ("Ligne de crédits", "Line of credits"), "chorus": ("Références", "References"),
      "dates": ("Date", "Date"), "citations": ("Texte cité", "Text cited"),
      "crossReferences": ("Renvoi", "Cross reference"),
    ]
    guard let name = names[key] else { return Message(fr: "n° \(number)", en: "no. \(number)") }
    return Message(fr: "\(name.fr) \(number)", en: "\(name.en) \(number)")
  }
}
