public import Clausier

/// Something that an archive's reader should know of an act: why it was left out, or what of it was.
public struct ExportRemark: Sendable, Equatable {
  /// The stable name, in kebab case.
  public var code: String
  /// What it says.
  public var message: Message

  init(_ code: String, _ message: Message) {
    self.code = code
    self.message = message
  }

  init(_ code: String, fr: String, en: String) { self.init(code, Message(fr: fr, en: en)) }
}

extension ExportRemark {
  static let fileNotFound = ExportRemark(
    "source-not-found",
    fr: "son fichier n’est pas là ; donnez avec --files le dossier d’où il a été lu.",
    en: "its file is not there; give with --files the folder that it was read from.")
  static let fileChanged = ExportRemark(
    "source-changed",
    fr: "son fichier n’est plus celui qui a été lu ; retrouvez l’ancien, ou lisez le nouveau.",
    en: "its file is no longer the one that was read; find the old one, or read the new one.")
  static let sameAct = ExportRemark(
    "same-act",
    fr:
      "le même acte du même fichier est déjà dans l’export, sous une autre cote ; un index n’en exporte qu’un.",
    en:
      "the same act of the same file is in the export already, under another reference; an index exports one."
  )
  static let titleReplaced = ExportRemark(
    "title-replaced", fr: "l’acte n’a pas de titre ; le nom de son fichier en tient lieu.",
    en: "the act has no title; the name of its file stands in its place.")
  static let endBeforeStart = ExportRemark(
    "end-before-start", fr: "la fin de l’acte précède son début ; elle a été omise.",
    en: "the end of the act is before its start; it was left out.")
  static let dateLeftOut = ExportRemark(
    "date-left-out", fr: "une date trop lointaine pour le format a été omise.",
    en: "a date too far ahead for the format was left out.")
  static let charactersReplaced = ExportRemark(
    "characters-replaced", fr: "des caractères que le format ne peut pas contenir sont devenus U+FFFD.",
    en: "characters that the format cannot hold have become U+FFFD.")
  static let charactersLeftOut = ExportRemark(
    "characters-left-out", fr: "des caractères invisibles ont été omis.",
    en: "invisible characters were left out.")
  static let termLeftOut = ExportRemark(
    "term-left-out", fr: "un terme d’index de plus de 256 lettres a été omis.",
    en: "an index term of more than 256 letters was left out.")
  static let termChanged = ExportRemark(
    "term-changed", fr: "un point-virgule dans un terme d’index est devenu une virgule.",
    en: "a semicolon in an index term has become a comma.")
  static let signatureLeftOut = ExportRemark(
    "signature-left-out",
    fr: "une signature électronique sans signataire, sans heure ou altérée a été omise.",
    en: "an electronic signature without a signer or a time, or a broken one, was left out.")
  static let signatureWithoutDate = ExportRemark(
    "signature-without-date",
    fr: "cette version de SEDA veut le jour où la signature a été vérifiée ; donnez-le avec --date.",
    en: "this version of SEDA wants the day on which the signature was checked; give it with --date.")
  static let textCut = ExportRemark(
    "text-cut",
    fr: "un texte de plus de 32 767 caractères a été coupé ; --format csv et ods le gardent entier.",
    en: "a text of more than 32,767 characters was cut; --format csv and ods keep it whole.")
  static let linkLeftOut = ExportRemark(
    "link-left-out", fr: "une feuille ne prend pas plus de 65 530 liens ; l’adresse y est en texte.",
    en: "a sheet takes no more than 65,530 links; the address is there as text.")
  static let severalConventions = ExportRemark(
    "several-conventions", fr: "plusieurs conventions de l’export peuvent être celle que l’avenant modifie.",
    en: "several conventions of the export may be the one that the avenant amends.")
}
