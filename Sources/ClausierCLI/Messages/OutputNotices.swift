import Batch
import Clausier

// What the program says when its output cannot be written.

extension Notice {
  /// The standard output is no longer read: the program stops silently.
  static let readerGone = Notice(.silent, fr: "", en: "")

  /// The output, or the standard output for `nil`, cannot be written.
  ///
  /// - Parameter resumable: whether another run can resume where this one stopped.
  static func outputFailed(_ path: BytePath?, _ error: SystemError, resumable: Bool = false) -> Notice {
    let why = reason(error)
    guard let path else {
      return Notice(
        .error, code: "output-failed",
        fr: "impossible d’écrire sur la sortie standard : \(why.fr)",
        en: "cannot write to the standard output: \(why.en)")
    }
    let output = TerminalText.escaped(path)
    return Notice(
      .error, code: "output-failed",
      fr: "impossible d’écrire « \(output) » : \(why.fr) "
        + (resumable ? "Continuez ensuite avec --resume." : "Rien n’y a été laissé à moitié."),
      en: "cannot write “\(output)”: \(why.en) "
        + (resumable ? "Then go on with --resume." : "Nothing half-written was left there."))
  }

  static func outputCollision(_ fault: OutputPlan.Fault) -> Notice {
    switch fault {
    case .collision(let output, let first, let second):
      let (output, first, second) = (shown(output), shown(first), shown(second))
      return Notice(
        .error, code: "output-collision",
        fr: "« \(first) » et « \(second) » donneraient tous deux « \(output) » ; rien n’a été écrit. "
          + "Renommez l’un, ou traitez-les en deux fois.",
        en: "“\(first)” and “\(second)” would both give “\(output)”; nothing was written. "
          + "Rename one, or treat them in two runs.")
    case .overwritesInput(let path):
      return Notice(
        .error, code: "output-is-input",
        fr: "la sortie remplacerait le fichier à lire « \(shown(path)) » ; donnez un autre --output.",
        en: "the output would replace the input “\(shown(path))”; give another --output.")
    }
  }

  /// What an option makes the run write is something else that was named.
  static func outputIsGiven(_ option: Option, _ path: BytePath, _ other: BytePath) -> Notice {
    Notice(
      .error, code: "output-is-input",
      fr:
        "ce que demande --\(option.name) (« \(shown(path)) ») remplacerait « \(shown(other)) » ; rien n’a été "
        + "écrit. Donnez un autre nom.",
      en:
        "what --\(option.name) asks for (“\(shown(path))”) would replace “\(shown(other))”; nothing was written. "
        + "Give another name.")
  }

  /// Outputs in a folder whose documents are no longer among those given.
  static func goneOutputs(_ paths: [BytePath], removed: Bool) -> Notice {
    let names =
      paths.prefix(3).map { "« \(shown($0)) »" }.joined(separator: ", ") + (paths.count > 3 ? "…" : "")
    let quoted =
      paths.prefix(3).map { "“\(shown($0))”" }.joined(separator: ", ") + (paths.count > 3 ? "…" : "")
    let one = paths.count == 1
    if removed {
      return Notice(
        .note, code: "gone-output",
        fr: one
          ? "\(names) a été retiré : son document n’est plus donné."
          : "\(paths.count) fichiers ont été retirés, dont les documents ne sont plus donnés : \(names).",
        en: one
          ? "\(quoted) was removed: its document is no longer given."
          : "\(paths.count) files were removed whose documents are no longer given: \(quoted).")
    }
    return Notice(
      .warning, code: "gone-output",
      fr: one
        ? "\(names) vient d’un document qui n’est plus donné ; --prune le retire."
        : "\(paths.count) fichiers viennent de documents qui ne sont plus donnés ; --prune les retire : \(names).",
      en: one
        ? "\(quoted) comes from a document that is no longer given; --prune removes it."
        : "\(paths.count) files come from documents that are no longer given; --prune removes them: \(quoted)."
    )
  }

  /// Outputs whose documents were not given, in a run that may not have seen all of them; without a number where
  /// nobody counted.
  static func notPruned(_ count: Int?, _ hindrance: PruningHindrance) -> Notice {
    let why =
      switch hindrance {
      case .noDocument:
        Message(fr: "aucun document n’a été donné", en: "no document was given")
      case .folder(let path):
        Message(
          fr: "le dossier « \(shown(path)) » n’a rien donné", en: "the folder “\(shown(path))” gave nothing")
      case .absent(let path):
        Message(fr: "« \(shown(path)) » n’existe pas", en: "“\(shown(path))” does not exist")
      }
    let (fiches, records) =
      switch count {
      case nil: ("aucune fiche n’a été retirée", "no record was removed")
      case 1?: ("1 fiche sans document a été gardée", "1 record without document was kept")
      case let count?:
        ("\(count) fiches sans document ont été gardées", "\(count) records without document were kept")
      }
    return Notice(
      .error, code: "not-pruned",
      fr:
        "\(fiches) malgré --prune : \(why.fr), et des documents peuvent n’être que hors de vue. Vérifiez le chemin, "
        + "les droits et que le partage est monté, puis relancez ; si les documents ont vraiment été retirés, ôtez "
        + "\(count == nil ? "l’index" : "les fiches") vous-même.",
      en:
        "\(records) in spite of --prune: \(why.en), and documents may only be out of sight. Check the path, its "
        + "permissions and that the share is mounted, then run again; if the documents were really taken away, "
        + "remove the \(count == nil ? "index" : "records") yourself.")
  }

  /// An output among the documents of a folder that is read.
  static func outputInInput(_ path: BytePath, _ folder: BytePath) -> Notice {
    Notice(
      .error, code: "output-in-input",
      fr:
        "« \(shown(path)) » serait dans le dossier à lire « \(shown(folder)) » ; donnez une sortie ailleurs.",
      en: "“\(shown(path))” would be in the folder to be read, “\(shown(folder))”; give an output elsewhere.")
  }

  /// An output with the name of a document.
  static func outputNamedPDF(_ path: BytePath) -> Notice {
    Notice(
      .error, code: "output-named-pdf",
      fr:
        "« \(shown(path)) » a le nom d’un document, et n’en serait pas un ; donnez un nom qui ne finit pas par .pdf.",
      en:
        "“\(shown(path))” has the name of a document and would be none; give a name that does not end with .pdf."
    )
  }

  /// Parts of the output that another program changed or removed since they were written.
  static func rewritten(_ count: Int) -> Notice {
    Notice(
      .warning, code: "output-changed",
      fr: count == 1
        ? "une partie de la sortie avait été modifiée ou retirée depuis ; elle a été écrite de nouveau."
        : "\(count) parties de la sortie avaient été modifiées ou retirées depuis ; elles ont été écrites de nouveau.",
      en: count == 1
        ? "a part of the output had been changed or removed since; it was written again."
        : "\(count) parts of the output had been changed or removed since; they were written again.")
  }

  private static func shown(_ path: BytePath) -> String { TerminalText.escaped(path) }

  private static func reason(_ error: SystemError) -> Message {
    switch error.code {
    case .diskFull:
      Message(
        fr: "le disque est plein ; libérez de la place ou choisissez un autre disque.",
        en: "the disk is full; free some room or choose another disk.")
    case .forbidden:
      Message(
        fr: "vous n’en avez pas le droit ; choisissez un autre emplacement.",
        en: "you have no permission; choose another place.")
    case .readOnly:
      Message(
        fr: "ce disque est en lecture seule ; choisissez un autre emplacement.",
        en: "that disk is read-only; choose another place.")
    case .isAFolder:
      Message(
        fr: "c’est un dossier ; donnez un nom de fichier, ou terminez-le par / pour un dossier de sortie.",
        en: "it is a folder; give a file name, or end it with / for an output folder.")
    case .notAFolder, .noSuchFile:
      Message(
        fr: "une partie du chemin n’est pas un dossier ; corrigez-le.",
        en: "a part of the path is no folder; correct it.")
    case .linkLoop:
      Message(
        fr: "un lien symbolique est à sa place ; retirez-le ou choisissez un autre emplacement.",
        en: "a symbolic link is in its place; remove it or choose another place.")
    case .notOpen:
      Message(
        fr: "elle est fermée ; ouvrez-la ou donnez --output.", en: "it is closed; open it or give --output.")
    case .nameTooLong:
      Message(fr: "le nom est trop long ; raccourcissez-le.", en: "the name is too long; shorten it.")
    default:
      Message(
        fr: "le système répond « \(error.message.fr) » ; vérifiez l’emplacement.",
        en: "the system says “\(error.words)”; check the place.")
    }
  }
}
