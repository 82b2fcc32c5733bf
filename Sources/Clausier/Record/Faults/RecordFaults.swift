// Why a record is not given: the kinds, and the words of each with what to do next.

extension FaultKind {
  /// A record is not given.
  static let record = [invalidRecord, notARecord]

  static let invalidRecord = FaultKind(
    "invalid-record", params: ["pointer", "reason"],
    fr: "La fiche obtenue ne respecte pas le schéma, ce qui est une erreur de Clausier.",
    en: "The record obtained breaks the schema, which is an error of Clausier.")

  static let notARecord = FaultKind(
    "not-a-record", params: ["pointer", "reason"],
    fr: "Le fichier contient du JSON qui n’est pas une fiche.",
    en: "The file holds JSON that is no record.")
}

extension Fault {
  /// The code of ``invalidRecord(pointer:reason:)``: the document was read, and the fault is ours.
  public static let invalidRecordCode = FaultKind.invalidRecord.code

  /// JSON that was given as a record is none; `pointer` and `reason` are the first fault's.
  public static func notARecord(pointer: String, reason: Message) -> Fault {
    let place = pointer.isEmpty ? "" : pointer + " "
    return FaultKind.notARecord.fault(
      .text(pointer), .text(reason.en),
      fr: "Ce JSON n’est pas une fiche : \(place)\(reason.fr) ; « clausier validate » en dit plus.",
      en: "This JSON is no record: \(place)\(reason.en); “clausier validate” says more.")
  }

  /// The record made from the file does not follow the schema; `pointer` and `reason` are the first fault's.
  public static func invalidRecord(pointer: String, reason: Message) -> Fault {
    FaultKind.invalidRecord.fault(
      .text(pointer), .text(reason.en),
      fr:
        "La fiche obtenue ne respecte pas le schéma en \(pointer) (\(reason.fr)) ; signalez ce fichier à l’équipe qui maintient Clausier.",
      en:
        "The record obtained breaks the schema at \(pointer) (\(reason.en)); report this file to those who maintain Clausier."
    )
  }
}
