// Why a record is not given: the kinds, and the words of each with what to do next.

extension FaultKind {
  /// A record is not given.
  static let record = [invalidRecord]

  static let invalidRecord = FaultKind(
    "invalid-record", params: ["pointer", "reason"],
    fr: "La fiche obtenue ne respecte pas le schéma, ce qui est une erreur de Clausier.",
    en: "The record obtained breaks the schema, which is an error of Clausier.")
}

extension Fault {
  /// The code of ``invalidRecord(pointer:reason:)``: the document was read, and the fault is ours.
  public static let invalidRecordCode = FaultKind.invalidRecord.code

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
