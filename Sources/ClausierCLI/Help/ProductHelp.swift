import Clausier

/// What the help of a run says about the products, taken from their own descriptions.
enum ProductHelp {
  /// The lines of `--format` and of the options that go with one product or another, without a line end.
  static let options = Message(fr: lines(in: .fr), en: lines(in: .en))

  private static func lines(in language: Language) -> String {
    let isFrench = language == .fr
    let kinds = Products.all.map { kind in
      kind.name + (isFrench ? " : " : ": ") + kind.summary.text(in: language)
    }
    let usual = Products.usual.name + (isFrench ? " si rien n’est dit" : " if nothing is said")
    let format = kinds.joined(separator: isFrench ? " ; " : "; ") + ". " + usual
    let options = Products.options.map { option in
      let value = option.values.isEmpty ? "" : " " + option.placeholder.text(in: language)
      let formats = ProductArguments.formats(with: option.name).joined(separator: isFrench ? " ou " : " or ")
      let start = (isFrench ? "avec " : "with ") + formats + ", "
      return line("--\(option.name)\(value)", start + option.summary.text(in: language))
    }
    return ([line("-f, --format FORMAT", format)] + options).joined(separator: "\n")
  }

  /// An option and, in a column of its own, what it does.
  private static func line(_ option: String, _ summary: String) -> String {
    let lines = Prose.lines(summary, width: 110 - 27)
    return "  " + option.padded(to: 25) + lines.joined(separator: "\n" + String(repeating: " ", count: 27))
  }
}
