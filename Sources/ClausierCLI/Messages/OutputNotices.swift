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
    case .notOpen:
      Message(
        fr: "elle est fermée ; ouvrez-la ou donnez --output.", en: "it is closed; open it or give --output.")
    case .nameTooLong:
      Message(fr: "le nom est trop long ; raccourcissez-le.", en: "the name is too long; shorten it.")
    default:
      Message(
        fr: "le système répond « \(error.words) » ; vérifiez l’emplacement.",
        en: "the system says “\(error.words)”; check the place.")
    }
  }
}
