import Batch
import Clausier

// What the program says about the inputs of a batch and at its end.

extension Notice {
  static func folderFault(_ fault: InputList.Fault) -> Notice {
    switch fault {
    case .folderWithout(.records, _):
      Notice(
        .error, code: "folder-without-record",
        fr:
          "ce dossier ne contient aucun fichier .json ou .ndjson, ni ses sous-dossiers ; vérifiez le chemin.",
        en: "this folder holds no .json or .ndjson file, nor do the folders in it; check the path.")
    case .folderWithout(.pdf, _):
      Notice(
        .error, code: "folder-without-pdf",
        fr: "ce dossier ne contient aucun fichier .pdf, ni ses sous-dossiers ; vérifiez le chemin, et que le "
          + "partage est monté.",
        en: "this folder holds no .pdf file, nor do the folders in it; check the path, and that the share is "
          + "mounted.")
    case .unreadableFolder(_, let error):
      Notice(
        .error, code: "unreadable-folder",
        fr: "ce dossier ne peut pas être parcouru (\(error.message.fr)) ; vérifiez les droits.",
        en: "this folder cannot be listed (\(error.words)); check its permissions.")
    }
  }

  /// A library complained on the standard error while it read a document.
  static func libraryMessage(_ line: String, more: Int) -> Notice {
    let (reste, rest) = more == 0 ? ("", "") : (" (et \(more) de plus)", " (and \(more) more)")
    return Notice(
      .warning, code: "library-message",
      fr: "une bibliothèque signale : \(line)\(reste) ; relisez la fiche.",
      en: "a library reports: \(line)\(rest); look at the record.")
  }

  /// The jobs of `worker` can no longer be read.
  static func unreadableJobs(_ fault: InputFault) -> Notice {
    let message = Fault(fault).message
    return Notice(
      .error, code: "unreadable-jobs",
      fr: "l’entrée standard ne donne plus de demandes : \(message.fr)",
      en: "the standard input gives no more jobs: \(message.en)")
  }

  /// The user has asked the run to stop, which it does as soon as it can.
  static let stopping = Notice(
    .note, code: "stopping",
    fr:
      "s’arrête après les documents en cours, dans dix secondes au plus ; une seconde fois (Ctrl-C) arrête tout "
      + "de suite.",
    en: "stops after the documents in hand, within ten seconds; a second time (Ctrl-C) stops at once.")

  /// The user stopped the run.
  static func interrupted(done: Int, of total: Int, resumable: Bool) -> Notice {
    Notice(
      .error, code: "interrupted",
      fr: "interrompu après \(Plural.fr(done, "document", "documents")) sur \(total) ; "
        + (resumable
          ? "la même commande avec --resume continue." : "seul --output permet de continuer plus tard."),
      en: "interrupted after \(Plural.en(done, "document", "documents")) of \(total); "
        + (resumable ? "the same command with --resume goes on." : "only with --output can a run be resumed.")
    )
  }

  /// No worker process could be started.
  static func noWorker(_ error: SystemError) -> Notice {
    Notice(
      .error, code: "no-worker",
      fr:
        "aucun processus de lecture ne peut être lancé (\(error.message.fr)) ; donnez un --jobs plus petit.",
      en: "no worker process can be started (\(error.words)); give a smaller --jobs.")
  }

  /// A damaged file, and its pages, from 1, that are damaged themselves.
  static func damaged(_ pages: [Int]) -> Notice {
    let ranges = PageRanges.text(of: pages)
    let (places, there) =
      switch pages.count {
      case 0: ("", "")
      case 1: (" (page \(ranges))", " (page \(ranges))")
      default: (" (pages \(ranges))", " (pages \(ranges))")
      }
    return Notice(
      .warning, code: "damaged-file",
      fr: "ce fichier est endommagé\(places) : des mots peuvent manquer ou être faux ; demandez-en un autre "
        + "exemplaire.",
      en: "this file is damaged\(there): words may be missing or wrong; ask for another copy.")
  }

  /// Pages, from 1, that have no text; `count` is the number of all pages.
  static func pagesWithoutText(_ pages: [Int], of count: Int) -> Notice {
    if pages.count == count {
      return Notice(
        .warning, code: "no-text",
        fr: "ce PDF n’a pas de texte, sans doute des images ; passez-le d’abord à la reconnaissance de "
          + "caractères.",
        en: "this PDF has no text and is probably made of images; run character recognition on it first.")
    }
    let ranges = PageRanges.text(of: pages)
    return Notice(
      .warning, code: "no-text",
      fr: "pas de texte sur \(pages.count == 1 ? "la page" : "les pages") \(ranges), sans doute une image ; "
        + "passez le fichier d’abord à la reconnaissance de caractères.",
      en: "no text on \(pages.count == 1 ? "page" : "pages") \(ranges), probably an image; run character "
        + "recognition on the file first.")
  }

  /// Pages, from 1, that are read from their images only, which the user forbade.
  static func pagesNotRecognised(_ pages: [Int]) -> Notice {
    let ranges = PageRanges.text(of: pages)
    return Notice(
      .warning, code: "no-text",
      fr: pages.count == 1
        ? "la page \(ranges) n’a pas de texte, et --ocr never défend de la lire sur l’image ; relancez sans cette "
          + "option."
        : "les pages \(ranges) n’ont pas de texte, et --ocr never défend de les lire sur l’image ; relancez sans "
          + "cette option.",
      en: pages.count == 1
        ? "page \(ranges) has no text, and --ocr never forbids to read it from its image; run again without that "
          + "option."
        : "pages \(ranges) have no text, and --ocr never forbids to read them from their images; run again without "
          + "that option.")
  }

  /// The values of one document that are not sure: how many, and the worst of them as pointer and value.
  static func doubtfulValues(_ count: Int, worst: [String]) -> Notice {
    let list = worst.joined(separator: ", ") + (count > worst.count ? "…" : "")
    return Notice(
      .warning, code: "doubtful-values",
      fr: count == 1
        ? "une valeur est douteuse : \(list) ; « clausier explain » dit pourquoi."
        : "\(count) valeurs sont douteuses : \(list) ; « clausier explain » dit pourquoi.",
      en: count == 1
        ? "one value is doubtful: \(list); “clausier explain” says why."
        : "\(count) values are doubtful: \(list); “clausier explain” says why.")
  }

  /// The end of a batch: inputs, records, errors by code, and time.
  static func summary(_ tally: Tally, seconds: Double) -> Notice {
    func codes(_ language: Language) -> String {
      let counted = tally.errors.map { "\(ErrorWords.word(for: $0.code, in: language)) \($0.count)" }
      return counted.isEmpty ? "" : " (\(counted.joined(separator: ", ")))"
    }
    let errors = tally.failed
    let (faits, done) =
      tally.standing == 0
      ? ("", "")
      : (", \(Plural.fr(tally.standing, "déjà fait", "déjà faits"))", ", \(tally.standing) done before")
    let (retirees, removed) =
      tally.pruned == 0
      ? ("", "")
      : (", \(Plural.fr(tally.pruned, "fiche retirée", "fiches retirées"))", ", \(tally.pruned) removed")
    let tenths = Int(max(0, min(seconds, 1e9)) * 10 + 0.5)
    return Notice(
      .note,
      fr: Plural.fr(tally.inputs, "document", "documents") + " : "
        + Plural.fr(tally.records, "fiche", "fiches") + ", " + Plural.fr(errors, "erreur", "erreurs")
        + codes(.fr) + faits + retirees + ", en \(tenths / 10),\(tenths % 10) s.",
      en: Plural.en(tally.inputs, "document", "documents") + ": "
        + Plural.en(tally.records, "record", "records") + ", " + Plural.en(errors, "error", "errors")
        + codes(.en) + done + removed + ", in \(tenths / 10).\(tenths % 10) s.")
  }

  /// What `validate` calls a record whose fault has no pointer.
  static let wholeRecord = Message(fr: "la fiche", en: "the record")

  /// The end of a validation.
  static func validated(valid: Int, invalid: Int) -> Notice {
    Notice(
      .note,
      fr: Plural.fr(valid + invalid, "fiche", "fiches") + " : " + Plural.fr(valid, "valide", "valides") + ", "
        + Plural.fr(invalid, "non valide", "non valides") + ".",
      en: Plural.en(valid + invalid, "record", "records") + ": \(valid) valid, \(invalid) not valid.")
  }
}
