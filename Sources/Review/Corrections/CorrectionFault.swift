public import Clausier

/// Why corrections are refused; none of them is then made.
public struct CorrectionFault: Error, Sendable, Equatable {
  /// The stable name, in kebab case.
  public let code: String
  /// What is wrong, and what to do.
  public let message: Message

  private init(_ code: String, fr: String, en: String) {
    self.code = code
    message = Message(fr: fr, en: en)
  }

  /// A fault of an item of the list, which is named by its number and its pointer.
  private init(_ code: String, _ item: Corrections.Item, fr: String, en: String) {
    self.init(
      code, fr: "la correction \(item.number) (« \(item.pointer) ») \(fr)",
      en: "correction \(item.number) (“\(item.pointer)”) \(en)")
  }

  /// The file is no list of corrections; `fr` and `en` say which part of it is not as it should be.
  static func badFile(fr: String, en: String) -> CorrectionFault {
    CorrectionFault(
      "bad-corrections", fr: "ce fichier n’est pas une liste de corrections : \(fr).",
      en: "this file is no list of corrections: \(en).")
  }

  /// The file is no record, or one of a version that is not known.
  static let badRecord = CorrectionFault(
    "bad-record", fr: "le fichier à corriger n’est pas une fiche seule ; donnez la fiche d’un acte.",
    en: "the file to correct is no single record; give the record of one act.")

  /// The corrections are for another file or another act.
  static let otherDocument = CorrectionFault(
    "other-document",
    fr:
      "les corrections sont celles d’un autre document ou d’un autre acte ; donnez la fiche qui a été relue.",
    en: "the corrections are those of another document or another act; give the record that was reviewed.")

  static func stale(_ item: Corrections.Item) -> CorrectionFault {
    CorrectionFault(
      "stale-correction", item,
      fr: "corrige une valeur que la fiche n’a plus ; relisez la fiche d’aujourd’hui.",
      en: "corrects a value that the record no longer has; review the present record.")
  }

  static func noValue(_ item: Corrections.Item) -> CorrectionFault {
    CorrectionFault(
      "no-such-value", item, fr: "ne désigne aucune valeur de l’acte ; vérifiez le pointeur.",
      en: "names no value of the act; check the pointer.")
  }

  static func wholeEntry(_ item: Corrections.Item) -> CorrectionFault {
    CorrectionFault(
      "whole-entry", item,
      fr:
        "ajouterait ou retirerait un élément entier, ce qui n’est pas possible ; corrigez ses valeurs une à une.",
      en: "would add or remove a whole entry, which is not possible; correct its values one by one.")
  }

  static func placeNeeded(_ item: Corrections.Item) -> CorrectionFault {
    CorrectionFault(
      "place-needed", item,
      fr:
        "remplit une valeur absente sans dire où elle est imprimée ; ajoutez « place » (page, cadre, texte).",
      en: "fills a missing value without saying where it is printed; add “place” (page, box, text).")
  }

  static func badPlace(_ item: Corrections.Item) -> CorrectionFault {
    CorrectionFault(
      "bad-place", item, fr: "désigne un endroit qui n’est pas dans le document ; vérifiez page et cadre.",
      en: "names a place that is not in the document; check page and box.")
  }

  static func twice(_ item: Corrections.Item) -> CorrectionFault {
    CorrectionFault(
      "repeated-correction", item,
      fr: "corrige une valeur une seconde fois ; gardez une correction par valeur.",
      en: "corrects a value a second time; keep one correction for each value.")
  }

  /// The new value breaks the format of records.
  static func badValue(_ item: Corrections.Item, _ fault: RecordFault) -> CorrectionFault {
    CorrectionFault(
      "bad-value", item, fr: "donne une valeur qui \(fault.reason.fr) ; corrigez-la.",
      en: "gives a value that \(fault.reason.en); correct it.")
  }
}
