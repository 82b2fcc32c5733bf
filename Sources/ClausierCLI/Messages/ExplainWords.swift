import Batch
import Clausier

/// The words around an explanation.
enum ExplainWords {
  static let value = Message(fr: "Valeur", en: "Value")
  static let rule = Message(fr: "Règle", en: "Rule")
  static let section = Message(fr: "Partie", en: "Section")
  static let places = Message(fr: "Preuve", en: "Evidence")
  static let doubt = Message(fr: "Doute", en: "Doubt")
  static let parts = Message(fr: "Contenu", en: "Contents")
  static let refused = Message(fr: "Écarté", en: "Refused")
  static let next = Message(fr: "Ensuite", en: "Next")

  static let parameters = Message(fr: "Détails", en: "Details")
  static let givenBy = Message(fr: "Donné par", en: "Given by")

  /// How much a diagnostic matters.
  static func severity(_ severity: Severity) -> Message {
    switch severity {
    case .info: Message(fr: "pour information", en: "for information")
    case .warning: Message(fr: "à vérifier", en: "to be checked")
    case .error: Message(fr: "erreur", en: "error")
    }
  }

  static let notFound = Message(fr: "cherché, non trouvé", en: "looked for, not there")
  static let follows = Message(
    fr: "aucune qui lui soit propre : elle se déduit d’autres valeurs ou de la place dans l’acte",
    en: "none of its own: it follows from other values or from the place in the act")
  static let noPlace = Message(
    fr: "aucune : elle ne vient pas des mots des pages", en: "none: it does not come from the pages’ words")
  static let nothingRefused = Message(
    fr: "rien qui y ressemble ailleurs dans le document", en: "nothing like it elsewhere in the document")

  /// A page, as a place shows it.
  static func page(_ number: Int) -> String { "p. \(number)" }

  /// How the words of a place were read, where that is worth saying.
  static func method(_ method: Method) -> Message? {
    switch method {
    case .embedded: nil
    case .field: Message(fr: "champ de formulaire", en: "form field")
    case .annotation: Message(fr: "saisi sur la page", en: "typed on the page")
    case .ocrLayer:
      Message(fr: "couche de reconnaissance du fichier", en: "the file’s recognition layer")
    case .ocr: Message(fr: "reconnaissance de caractères", en: "character recognition")
    case .corrected: Message(fr: "lecture corrigée", en: "corrected reading")
    }
  }

  /// How sure the words of a place are.
  static func confidence(_ hundredths: Int) -> Message {
    Message(fr: "confiance \(hundredths) %", en: "confidence \(hundredths)%")
  }

  /// What refused words would have been.
  static func reading(_ value: String) -> Message {
    Message(fr: "aurait donné \(value)", en: "would have given \(value)")
  }

  /// How many more were refused than are shown.
  static func more(_ count: Int) -> Message {
    Message(
      fr: "et \(Plural.fr(count, "autre", "autres")) ; --format json montre tout",
      en: "and \(count) more; --format json shows all")
  }

  /// A list has fewer elements than the pointer asks for.
  static func shortList(_ pointer: String, count: Int) -> Message {
    Message(
      fr: "\(pointer) n’a que \(Plural.fr(count, "élément", "éléments"))",
      en: "\(pointer) has \(Plural.en(count, "element", "elements")) only")
  }

  /// The object or list that would hold the value is itself missing.
  static func noParent(_ pointer: String) -> Message {
    Message(fr: "\(pointer) n’a pas été trouvé", en: "\(pointer) was not found")
  }

  /// How to see the text that was read.
  static func readText(_ path: BytePath) -> Message {
    let shown = TerminalText.escaped(path)
    return Message(
      fr: "le texte tel qu’il a été lu : clausier text \(shown)",
      en: "the text as it was read: clausier text \(shown)")
  }

  /// The value may be on pages on which nothing could be read.
  static func unread(_ pages: [Int]) -> Message {
    let list = PageRanges.text(of: pages)
    return Message(
      fr: "les pages sans texte n’ont pas été lues : \(list)",
      en: "the pages without text were not read: \(list)")
  }
}
