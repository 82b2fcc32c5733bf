// Why the input cannot be read at all: the kinds, and the words of each with what to do next.

extension FaultKind {
  /// The input cannot be read at all.
  static let input = [notFound, unreadable, forbidden, notAFile, tooLarge, badJob]

  static let notFound = FaultKind(
    "not-found", fr: "Aucun fichier n’est à ce chemin.",
    en: "No file is at this path.")

  static let unreadable = FaultKind(
    "unreadable", params: ["reason"],
    fr: "Le fichier est là, et le système n’en donne pas tous les octets.",
    en: "The file is there, and the system does not give all of its bytes.")

  static let forbidden = FaultKind(
    "forbidden", fr: "L’utilisateur n’a pas le droit de lire le fichier.",
    en: "The user may not read the file.")

  static let notAFile = FaultKind(
    "not-a-file", fr: "Le chemin mène à un dossier, un tube, une prise ou un appareil.",
    en: "The path leads to a folder, a pipe, a socket or a device.")

  static let tooLarge = FaultKind(
    "too-large", params: ["bytes", "limit"], fr: "Le fichier a plus d’octets que la limite.",
    en: "The file has more bytes than the limit.")

  static let badJob = FaultKind(
    "bad-job", fr: "Ce qui a été demandé à un processus de lecture n’est pas une demande.",
    en: "What a worker was asked is no job.")
}

extension Fault {
  /// The file is not there.
  public static let notFound = FaultKind.notFound.fault(
    fr: "Le fichier n’existe pas ; vérifiez le chemin.", en: "The file does not exist; check the path.")

  /// The file is there but may not be read, or reading broke off; `reason` is the system's word for it.
  public static func unreadable(reason: String) -> Fault {
    FaultKind.unreadable.fault(
      .text(reason),
      fr: "Le fichier ne peut pas être lu (\(reason)) ; vérifiez les droits et le disque.",
      en: "The file cannot be read (\(reason)); check its permissions and the disk.")
  }

  /// The user may not read the file.
  public static let forbidden = FaultKind.forbidden.fault(
    fr: "Vous n’avez pas le droit de lire ce fichier ; faites-vous donner ce droit.",
    en: "You may not read this file; have its permissions changed.")

  /// It is a folder, a pipe, a socket or a device.
  public static let notAFile = FaultKind.notAFile.fault(
    fr: "Ce n’est pas un fichier ordinaire ; enregistrez-le d’abord, ou envoyez-le sur l’entrée standard "
      + "et donnez « - ».",
    en: "This is no regular file; save it first, or send it to the standard input and give “-”.")

  /// The file has more bytes than are read.
  public static func tooLarge(bytes: Int, limit: Int) -> Fault {
    FaultKind.tooLarge.fault(
      .number(bytes), .number(limit),
      fr:
        "Ce fichier fait \(Plural.fr(bytes, "octet", "octets")), plus que la limite de \(limit) ; réduisez-le d’abord.",
      en:
        "This file has \(Plural.en(bytes, "byte", "bytes")), more than the limit of \(limit); make it smaller first."
    )
  }

  /// What a worker was asked is not a job.
  public static let badJob = FaultKind.badJob.fault(
    fr:
      "Cette demande n’est ni un chemin ni un objet JSON avec « file » ; voyez « clausier worker --help ».",
    en: "This job is neither a path nor a JSON object with “file”; see “clausier worker --help”.")
}
