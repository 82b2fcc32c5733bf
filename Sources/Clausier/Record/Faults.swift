// The catalogue of faults: the one place where the codes and words of error objects stand. Each message says
// what to do next. A code, once published, keeps its meaning.

extension Fault {
  /// The file is not there.
  public static let notFound = Fault(
    code: "not-found",
    message: Message(
      fr: "Le fichier n’existe pas ; vérifiez le chemin.", en: "The file does not exist; check the path."))

  /// The file is there but may not be read, or reading broke off; `reason` is the system's word for it.
  public static func unreadable(reason: String) -> Fault {
    Fault(
      code: "unreadable", params: [Parameter("reason", .text(reason))],
      message: Message(
        fr: "Le fichier ne peut pas être lu (\(reason)) ; vérifiez les droits et le disque.",
        en: "The file cannot be read (\(reason)); check its permissions and the disk."))
  }

  /// The user may not read the file.
  public static let forbidden = Fault(
    code: "forbidden",
    message: Message(
      fr: "Vous n’avez pas le droit de lire ce fichier ; faites-vous donner ce droit.",
      en: "You may not read this file; have its permissions changed."))

  /// It is a folder, a pipe, a socket or a device.
  public static let notAFile = Fault(
    code: "not-a-file",
    message: Message(
      fr: "Ce n’est pas un fichier ordinaire ; enregistrez-le d’abord, ou envoyez-le sur l’entrée standard "
        + "et donnez « - ».",
      en: "This is no regular file; save it first, or send it to the standard input and give “-”."))

  /// The file has no bytes.
  public static let empty = Fault(
    code: "empty-file",
    message: Message(
      fr: "Le fichier est vide ; procurez-vous-le de nouveau.", en: "The file is empty; get it again."))

  /// The file is something else than a PDF.
  public static let notAPDF = Fault(
    code: "not-a-pdf",
    message: Message(
      fr: "Ce fichier n’est pas un PDF ; convertissez-le en PDF d’abord.",
      en: "This file is no PDF; convert it to PDF first."))

  /// The file is a PDF that cannot be opened.
  public static let damaged = Fault(
    code: "damaged",
    message: Message(
      fr: "Ce PDF est endommagé et ne s’ouvre pas ; procurez-vous-le de nouveau ou réparez-le.",
      en: "This PDF is damaged and does not open; get it again or repair it."))

  /// The file opens with a password only, and none was given.
  public static let passwordNeeded = Fault(
    code: "password-needed",
    message: Message(
      fr: "Ce PDF est protégé par un mot de passe ; donnez-le avec --password-file.",
      en: "This PDF is protected by a password; give it with --password-file."))

  /// The file opens with a password only, and none of those given is right.
  public static let passwordWrong = Fault(
    code: "password-wrong",
    message: Message(
      fr: "Aucun des mots de passe donnés n’ouvre ce PDF ; corrigez le fichier donné avec --password-file.",
      en: "None of the passwords given opens this PDF; correct the file given with --password-file."))

  /// The file has no page.
  public static let noPage = Fault(
    code: "no-page",
    message: Message(
      fr: "Ce PDF n’a aucune page ; procurez-vous-le de nouveau.", en: "This PDF has no page; get it again."))

  /// The file has more pages than are read.
  public static func tooManyPages(_ pages: Int, limit: Int) -> Fault {
    Fault(
      code: "too-many-pages",
      params: [Parameter("pages", .number(pages)), Parameter("limit", .number(limit))],
      message: Message(
        fr: "Ce PDF a \(pages) pages, plus que la limite de \(limit) ; n’en gardez que les pages utiles.",
        en: "This PDF has \(pages) pages, more than the limit of \(limit); keep only the pages you need."))
  }

  /// The file has more bytes than are read.
  public static func tooLarge(bytes: Int, limit: Int) -> Fault {
    Fault(
      code: "too-large", params: [Parameter("bytes", .number(bytes)), Parameter("limit", .number(limit))],
      message: Message(
        fr: "Ce fichier fait \(bytes) octets, plus que la limite de \(limit) ; réduisez-le d’abord.",
        en: "This file has \(bytes) bytes, more than the limit of \(limit); make it smaller first."))
  }

  /// What a worker was asked is no job.
  public static let badJob = Fault(
    code: "bad-job",
    message: Message(
      fr:
        "Cette demande n’est ni un chemin ni un objet JSON avec « file » ; voyez « clausier worker --help ».",
      en: "This job is neither a path nor a JSON object with “file”; see “clausier worker --help”."))

  /// The program that read the file ended by itself; `signal` is the system's name for how, if it has one.
  public static func crashed(signal: String?) -> Fault {
    let by = signal.map { " (\($0))" } ?? ""
    // These come from outside: from the system, when the machine is out of memory, or from somebody.
    let wasKilled = signal == "SIGKILL" || signal == "SIGTERM"
    return Fault(
      code: "crashed", params: [Parameter("signal", signal.map { .text($0) } ?? .none)],
      message: wasKilled
        ? killed(by)
        : Message(
          fr:
            "La lecture de ce fichier s’est arrêtée d’elle-même\(by), sans doute parce qu’il est malformé ; "
            + "faites-le réparer ou imprimer de nouveau en PDF, et signalez-le.",
          en:
            "Reading this file came to a sudden end\(by), probably because it is malformed; have it repaired or "
            + "printed to PDF again, and report it."))
  }

  private static func killed(_ by: String) -> Message {
    Message(
      fr:
        "La lecture de ce fichier a été interrompue de l’extérieur\(by), peut-être par le système à court de "
        + "mémoire ; libérez de la mémoire ou réduisez --jobs, puis reprenez avec --retry-failed.",
      en:
        "Reading this file was stopped from outside\(by), perhaps by the system for want of memory; free some "
        + "memory or lower --jobs, then go on with --retry-failed.")
  }

  /// Reading the file took longer than it may.
  public static func timedOut(seconds: Int) -> Fault {
    Fault(
      code: "timed-out", params: [Parameter("limit", .number(seconds))],
      message: Message(
        fr:
          "La lecture de ce fichier a dépassé la limite de \(seconds) s ; augmentez --timeout, ou faites-le "
          + "imprimer de nouveau en PDF.",
        en:
          "Reading this file took longer than the limit of \(seconds) s; raise --timeout, or have it printed "
          + "to PDF again."))
  }

  /// Reading the file took more memory than it may; the limit is in bytes.
  public static func outOfMemory(limit: Int) -> Fault {
    let mebibytes = limit >> 20
    return Fault(
      code: "out-of-memory", params: [Parameter("limit", .number(limit))],
      message: Message(
        fr:
          "La lecture de ce fichier a demandé plus que la limite de \(mebibytes) Mio de mémoire ; augmentez "
          + "--memory, ou faites-le imprimer de nouveau en PDF.",
        en:
          "Reading this file took more than the limit of \(mebibytes) MiB of memory; raise --memory, or have it "
          + "printed to PDF again."))
  }

  /// The code of ``invalidRecord(pointer:reason:)``: the document was read, and the fault is ours.
  public static let invalidRecordCode = "invalid-record"

  /// The record made from the file does not keep to the schema; `pointer` and `reason` are the first fault's.
  public static func invalidRecord(pointer: String, reason: Message) -> Fault {
    Fault(
      code: invalidRecordCode,
      params: [Parameter("pointer", .text(pointer)), Parameter("reason", .text(reason.en))],
      message: Message(
        fr: "La fiche obtenue ne respecte pas le schéma en \(pointer) (\(reason.fr)) ; signalez ce fichier.",
        en: "The record obtained breaks the schema at \(pointer) (\(reason.en)); report this file."))
  }
}
