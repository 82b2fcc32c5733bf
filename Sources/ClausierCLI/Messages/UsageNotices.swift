import Batch

// What the program tells when it cannot do what it was asked, before it does anything.

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
}
