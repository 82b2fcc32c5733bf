import Batch
import Clausier
import Storage

// What the program says about journals and earlier runs.

extension Notice {
  static func forceAndResume() -> Notice {
    Notice(
      .error, code: "force-and-resume",
      fr: "--force recommence tout, --resume et --retry-failed continuent ; donnez l’un ou les autres.",
      en: "--force begins anew, --resume and --retry-failed go on; give the one or the others.")
  }

  static func resumeWithoutJournal() -> Notice {
    Notice(
      .error, code: "resume-without-journal",
      fr: "--resume, --retry-failed et --force demandent un journal, que n’ont ni la sortie standard ni un "
        + "document seul ; donnez --output et un dossier ou une liste.",
      en:
        "--resume, --retry-failed and --force need a journal, which neither the standard output nor a single "
        + "document has; give --output and a folder or a list.")
  }

  /// Nothing is at the only path that was given.
  static func absentInput(_ path: BytePath) -> Notice {
    let shown = TerminalText.escaped(path)
    return Notice(
      .error, code: "absent-input",
      fr: "« \(shown) » n’existe pas ; vérifiez le chemin, et que le partage est monté.",
      en: "“\(shown)” does not exist; check the path, and that the share is mounted.")
  }

  /// Documents that failed in an earlier run and were not read again.
  static func earlierFailures(_ tally: Tally) -> Notice {
    let count = tally.standingFailures
    return Notice(
      .error, code: "earlier-failures",
      fr: Plural.fr(count, "échec d’avant, non relu", "échecs d’avant, non relus") + " ; --retry-failed "
        + (count == 1 ? "le relit." : "les relit."),
      en: Plural.en(count, "earlier failure", "earlier failures") + ", not read again; --retry-failed reads "
        + (count == 1 ? "it." : "them."))
  }

  /// What a report says of one of them, whose message is not kept.
  static func earlierFailure(_ code: String) -> Message {
    let meaning = FaultKind.all.first { $0.code == code }?.meaning ?? Message(fr: code, en: code)
    return Message(
      fr: meaning.fr + " Non relu ; remédiez-y, puis --retry-failed le relit.",
      en: meaning.en + " Not read again; put it right, then --retry-failed reads it.")
  }

  static func unfinishedRun(_ journal: BytePath) -> Notice {
    let shown = TerminalText.escaped(journal)
    return Notice(
      .error, code: "unfinished-run",
      fr: "une exécution précédente n’est pas allée au bout (« \(shown) ») ; continuez-la avec --resume, ou "
        + "recommencez avec --force.",
      en:
        "an earlier run did not come to its end (“\(shown)”); go on with --resume, or begin anew with --force."
    )
  }

  static func otherSettings(_ journal: BytePath, earlier: String) -> Notice {
    let shown = TerminalText.escaped(journal)
    return Notice(
      .error, code: "other-settings",
      fr:
        "l’exécution précédente (« \(shown) ») avait pour options \(earlier) ; donnez les mêmes, ou recommencez "
        + "avec --force.",
      en:
        "the earlier run (“\(shown)”) had the options \(earlier); give the same, or begin anew with --force.")
  }

  static func journalFailed(_ journal: BytePath, _ fault: StorageError) -> Notice {
    let shown = TerminalText.escaped(journal)
    return switch fault {
    case .busy:
      Notice(
        .error, code: "journal-busy",
        fr:
          "une autre exécution écrit déjà là (« \(shown) ») ; attendez sa fin, ou donnez un autre --output.",
        en: "another run is writing there already (“\(shown)”); wait for its end, or give another --output.")
    case .diskFull:
      Notice(
        .error, code: "journal-failed",
        fr: "le journal « \(shown) » ne peut pas être écrit : le disque est plein ; libérez de la place et "
          + "continuez avec --resume.",
        en:
          "the journal “\(shown)” cannot be written: the disk is full; free some room and go on with --resume."
      )
    case .otherForm:
      Notice(
        .error, code: "other-journal",
        fr:
          "le journal « \(shown) » vient d’une autre version de clausier, et ne dit pas tout ce que celle-ci doit "
          + "savoir ; recommencez avec --force.",
        en:
          "the journal “\(shown)” comes from another version of clausier, and lacks what this one must know; begin "
          + "anew with --force.")
    case .unusable(let words):
      Notice(
        .error, code: "journal-failed",
        fr:
          "le journal « \(shown) » ne peut pas servir (\(words)) ; déplacez-le ou donnez un autre --output.",
        en: "the journal “\(shown)” cannot be used (\(words)); move it away or give another --output.")
    }
  }

  /// A file with the same contents comes before this one in the output, with an error.
  static func sameContents(_ name: BytePath) -> Message {
    let shown = TerminalText.escaped(name)
    return Message(
      fr: "Même contenu que « \(shown) », qui a donné cette erreur.",
      en: "Same contents as “\(shown)”, which gave this error.")
  }
}
