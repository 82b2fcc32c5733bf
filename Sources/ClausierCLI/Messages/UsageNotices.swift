import Batch
import Clausier

// What the program says when it cannot do what it was asked, before it does anything.

extension Notice {
  static func unknownOption(_ word: BytePath, nearest: String?) -> Notice {
    let shown = TerminalText.escaped(word)
    return Notice(
      .error, code: "unknown-option",
      fr: "l’option \(shown) n’existe pas ; "
        + (nearest.map { "essayez \($0), ou " } ?? "") + "mettez -- devant un nom qui commence par un tiret.",
      en: "there is no option \(shown); "
        + (nearest.map { "try \($0), or " } ?? "") + "put -- before a name that begins with a dash.")
  }

  static func valueMissing(_ option: BytePath) -> Notice {
    let shown = TerminalText.escaped(option)
    return Notice(
      .error, code: "value-missing",
      fr: "l’option \(shown) attend une valeur ; donnez-la après elle.",
      en: "the option \(shown) wants a value; give it after the option.")
  }

  static func valueNotWanted(_ option: Option) -> Notice {
    Notice(
      .error, code: "value-not-wanted",
      fr: "l’option --\(option.name) ne prend pas de valeur ; donnez-la seule.",
      en: "the option --\(option.name) takes no value; give it alone.")
  }

  static func unknownCommand(_ word: BytePath, nearest: String?) -> Notice {
    let shown = TerminalText.escaped(word)
    return Notice(
      .error, code: "unknown-command",
      fr: "la commande \(shown) n’existe pas ; "
        + (nearest.map { "vouliez-vous dire \($0) ? Sinon " } ?? "") + "« clausier help » les montre toutes.",
      en: "there is no command \(shown); "
        + (nearest.map { "did you mean \($0)? Otherwise " } ?? "") + "“clausier help” shows them all.")
  }

  static func unknownValue(_ value: BytePath, of option: Option, known: [String]) -> Notice {
    let shown = TerminalText.escaped(value)
    return Notice(
      .error, code: "unknown-value",
      fr: "--\(option.name) ne connaît pas « \(shown) » ; donnez \(known.joined(separator: " ou ")).",
      en: "--\(option.name) does not know “\(shown)”; give \(known.joined(separator: " or ")).")
  }

  static func noSuchAct(_ value: BytePath, of count: Int) -> Notice {
    let shown = TerminalText.escaped(value)
    return Notice(
      .error, code: "no-such-act",
      fr: "le document n’a pas d’acte « \(shown) » ; donnez à --act un nombre de 1 à \(count).",
      en: "the document has no act “\(shown)”; give --act a number from 1 to \(count).")
  }

  /// An invalid value of an option; `wanted` says which values are valid.
  static func unusableValue(_ value: BytePath, of option: Option, wanted: Message) -> Notice {
    let shown = TerminalText.escaped(value)
    return Notice(
      .error, code: "unusable-value",
      fr: "--\(option.name) ne peut pas être « \(shown) » ; donnez \(wanted.fr).",
      en: "--\(option.name) cannot be “\(shown)”; give \(wanted.en).")
  }

  static func optionOfOtherFormat(_ option: Option, formats: [String]) -> Notice {
    Notice(
      .error, code: "option-of-other-format",
      fr:
        "--\(option.name) ne vaut qu’avec --format \(formats.joined(separator: " ou ")) ; ajoutez-le ou retirez "
        + "--\(option.name).",
      en: "--\(option.name) goes with --format \(formats.joined(separator: " or ")) only; add that or leave "
        + "--\(option.name) out.")
  }

  /// An option that means nothing without another.
  static func optionNeeds(_ option: Option, _ other: String) -> Notice {
    Notice(
      .error, code: "option-needs-other",
      fr: "--\(option.name) ne vaut qu’avec \(other) ; ajoutez-le ou retirez --\(option.name).",
      en: "--\(option.name) goes with \(other) only; add that or leave --\(option.name) out.")
  }

  /// An option about outputs of their own.
  static func optionNeedsFolder(_ option: Option) -> Notice {
    Notice(
      .error, code: "option-needs-other",
      fr: "--\(option.name) ne vaut que si --output est un dossier ; terminez son nom par / ou retirez "
        + "--\(option.name).",
      en:
        "--\(option.name) goes with a folder as --output only; end its name with / or leave --\(option.name) out."
    )
  }

  static func openPasswordFile(_ path: BytePath) -> Notice {
    let shown = TerminalText.escaped(path)
    return Notice(
      .warning, code: "open-password-file",
      fr:
        "tous les utilisateurs de cette machine peuvent lire « \(shown) » ; retirez-leur ce droit : chmod o-r.",
      en: "every user of this machine can read “\(shown)”; take that right from them: chmod o-r.")
  }

  static func tooManyOperands(_ word: BytePath) -> Notice {
    let shown = TerminalText.escaped(word)
    return Notice(
      .error, code: "too-many-operands",
      fr: "« \(shown) » est de trop ; retirez-le, ou voyez l’aide avec --help.",
      en: "“\(shown)” is one too many; leave it out, or see --help.")
  }

  static func nothingGiven(command: String) -> Notice {
    Notice(
      .error, code: "nothing-given",
      fr: "aucun fichier n’est donné ; nommez-en un, ou voyez « clausier \(command) --help ».",
      en: "no file is given; name one, or see “clausier \(command) --help”.")
  }

  static func standardInputTwice() -> Notice {
    Notice(
      .error, code: "standard-input-twice",
      fr: "l’entrée standard est demandée deux fois ; enregistrez l’un des deux dans un fichier.",
      en: "the standard input is asked for twice; save one of the two to a file.")
  }

  static func nullWithoutList() -> Notice {
    Notice(
      .error, code: "null-without-list",
      fr: "-0 ne vaut qu’avec --files-from ; ajoutez --files-from ou retirez -0.",
      en: "-0 goes with --files-from only; add --files-from or leave -0 out.")
  }

  static func nulInList(_ list: BytePath) -> Notice {
    let shown = TerminalText.escaped(list)
    return Notice(
      .error, code: "nul-in-list",
      fr: "la liste « \(shown) » contient des octets nuls ; ajoutez -0 si elle vient de « find -print0 ».",
      en: "the list “\(shown)” holds NUL bytes; add -0 if “find -print0” wrote it.")
  }

  static func unreadableArgument(_ path: BytePath, of option: Option, _ fault: InputFault) -> Notice {
    let shown = TerminalText.escaped(path)
    let message = Fault(fault).message
    // The letter that goes with the option, given in the place of its value.
    let isLetter = option == .filesFrom && path.bytes.elementsEqual("-0".utf8)
    return Notice(
      .error, code: "unreadable-argument",
      fr: "--\(option.name) \(shown) : \(message.fr)"
        + (isLetter ? " Pour l’entrée standard : --files-from - -0." : ""),
      en: "--\(option.name) \(shown): \(message.en)"
        + (isLetter ? " For the standard input: --files-from - -0." : ""))
  }

  static func folderForFile(_ path: BytePath) -> Notice {
    let shown = TerminalText.escaped(path)
    return Notice(
      .error, code: "folder-for-file",
      fr: "« \(shown) » est un dossier ; nommez un fichier.", en: "“\(shown)” is a folder; name a file.")
  }

  static func unknownPointer(_ word: BytePath, nearest: [String]) -> Notice {
    let shown = TerminalText.escaped(word)
    let near = nearest.map { TerminalText.escaped($0) }
    return Notice(
      .error, code: "unknown-pointer",
      fr: "aucune fiche n’a de « \(shown) » ; "
        + (near.isEmpty ? "" : "essayez \(near.joined(separator: ", ")) ; ")
        + "sans pointeur, explain montre tous ceux du document.",
      en: "no record has “\(shown)”; "
        + (near.isEmpty ? "" : "try \(near.joined(separator: ", ")); ")
        + "without a pointer explain lists all those of the document.")
  }
}
