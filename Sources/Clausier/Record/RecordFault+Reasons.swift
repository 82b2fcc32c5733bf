// The reasons of faults, to be read after the pointer.

extension RecordFault {
  init(_ fault: JSONFault) {
    let reason =
      switch fault {
      case .notJSON(let byte):
        Message(fr: "n’est plus du JSON à l’octet \(byte)", en: "is no JSON from byte \(byte) on")
      case .tooDeep: Message(fr: "est imbriqué trop profondément", en: "is nested too deep")
      case .repeatedName(let name):
        Message(fr: "contient deux fois la clé « \(name) »", en: "has the key “\(name)” twice")
      }
    self.init(pointer: "", reason: reason)
  }
}

extension Message {
  static let missing = Message(fr: "manque", en: "is missing")
  static let noObject = Message(fr: "n’est pas un objet", en: "is no object")
  static let noRecord = Message(
    fr: "dit pourquoi il n’y a pas de fiche", en: "says why there is no record")
  static let noList = Message(fr: "n’est pas une liste", en: "is no list")
  static let noText = Message(fr: "n’est pas un texte", en: "is no text")
  static let noNumber = Message(fr: "n’est pas un nombre", en: "is no number")
  static let noWholeNumber = Message(fr: "n’est pas un nombre entier", en: "is no whole number")
  static let tooLongNumber = Message(fr: "a plus de 38 chiffres", en: "has more than 38 digits")
  static let noBoolean = Message(fr: "n’est ni vrai ni faux", en: "is neither true nor false")
  static let noPair = Message(
    fr: "n’est pas une paire de nombres dans l’ordre", en: "is no pair of numbers in order")
  static let noBox = Message(fr: "n’est pas un cadre de quatre nombres", en: "is no box of four numbers")
  static let noDate = Message(fr: "n’est pas une date du calendrier", en: "is no date of the calendar")
  static let noTimestamp = Message(
    fr: "n’est pas une date du calendrier avec son heure", en: "is no date of the calendar with its time")
  static let noPeriod = Message(fr: "n’est pas une durée ISO 8601", en: "is no ISO 8601 duration")
  static let noSection = Message(fr: "n’est pas une partie d’un acte", en: "is no part of an act")
  static let evidenceOfNothing = Message(
    fr: "ne mène à aucune valeur de la fiche", en: "leads to no value of the record")
  static let unknownWord = Message(
    fr: "n’est connu que d’une version plus récente", en: "is known to a later version only")

  static let unknownVersion: Message = {
    let known = SchemaVersion.published.map(\.description)
    return Message(
      fr: "n’est pas une version connue : \(known.joined(separator: ", "))",
      en: "is no version that is known: \(known.joined(separator: ", "))")
  }()

  static func notOne(of words: [String]) -> Message {
    let list = "[" + words.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    return Message(fr: "n’est pas parmi \(list)", en: "is not one of \(list)")
  }
}
