import CSchema
import Clausier

extension RecordFault {
  /// Puts a fault into words; `detail` is what the C header says about its kind.
  init(kind: clausier_fault_kind, pointer: String, detail: String) {
    let reason =
      switch kind {
      case clausier_fault_not_json:
        Message(fr: "n’est plus du JSON à l’octet \(detail)", en: "is no JSON from byte \(detail) on")
      case clausier_fault_too_deep:
        Message(fr: "est imbriqué trop profondément", en: "is nested too deep")
      case clausier_fault_missing_key:
        Message(fr: "manque", en: "is missing")
      case clausier_fault_unknown_key:
        Message(fr: "est une clé inconnue", en: "is an unknown key")
      case clausier_fault_repeated_key:
        Message(fr: "contient deux fois la même clé", en: "has the same key twice")
      case clausier_fault_wrong_type:
        Message(fr: "n’est pas du type \(detail)", en: "is not of type \(detail)")
      case clausier_fault_not_one_of:
        Message(fr: "n’est pas parmi \(detail)", en: "is not one of \(detail)")
      case clausier_fault_wrong_form:
        Message(fr: "n’a pas la forme \(detail)", en: "does not have the form \(detail)")
      case clausier_fault_too_long:
        Message(fr: "dépasse \(detail) caractères", en: "has more than \(detail) characters")
      case clausier_fault_too_short:
        Message(fr: "a moins de \(detail) caractères", en: "has fewer than \(detail) characters")
      case clausier_fault_too_many:
        Message(fr: "a plus de \(detail) éléments", en: "has more than \(detail) elements")
      case clausier_fault_too_few:
        Message(fr: "a moins de \(detail) éléments", en: "has fewer than \(detail) elements")
      case clausier_fault_too_large:
        Message(fr: "est supérieur à \(detail)", en: "is greater than \(detail)")
      case clausier_fault_too_small:
        Message(fr: "est inférieur à \(detail)", en: "is less than \(detail)")
      default:
        Message(
          fr: "ne respecte pas le schéma" + (detail.isEmpty ? "" : " (\(detail))"),
          en: "breaks the schema" + (detail.isEmpty ? "" : " (\(detail))"))
      }
    self.init(pointer: pointer, reason: reason)
  }
}
