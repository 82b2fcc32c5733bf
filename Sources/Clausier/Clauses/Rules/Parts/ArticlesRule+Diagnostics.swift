/// What is doubtful about the articles' numbers.
extension ArticlesRule {
  static let diagnostics: [DiagnosticKind] = [.articleRepeated, .articleGap, .otherReading]
}

extension DiagnosticKind {
  /// Numbers that skip: the act skips one, or one of its headings was not recognised.
  static let articleGap = DiagnosticKind(
    "article-gap", .warning, params: ["after", "before"],
    fr: "Un ou plusieurs numéros d’article manquent entre deux articles lus.",
    en: "One or more numbers of articles are missing between two articles that were read.")

  /// A number that is repeated: the act repeats it, or a line of its text was taken for a heading.
  static let articleRepeated = DiagnosticKind(
    "article-repeated", .warning, params: ["number"],
    fr: "Un numéro d’article a été lu plus d’une fois.",
    en: "A number of an article was read more than once.")
}

extension Diagnostic {
  /// The articles' numbers skip one or more.
  static func articleGap(after: String, before: String, pointer: String? = nil) -> Diagnostic {
    DiagnosticKind.articleGap.diagnostic(
      .text(after), .text(before),
      fr: "L’article \(before) suit l’article \(after) : un numéro manque, ou un titre n’a pas été reconnu.",
      en: "Article \(before) follows article \(after): a number is missing, or a heading was not recognised.",
      pointer: pointer)
  }

  /// An article's number is repeated.
  static func articleRepeated(_ number: String, pointer: String? = nil) -> Diagnostic {
    DiagnosticKind.articleRepeated.diagnostic(
      .text(number),
      fr:
        "Plus d’un article \(number) a été lu : son numéro revient, ou une ligne a été prise pour un titre ; "
        + "le suivant est désigné par article:\(number)#2.",
      en:
        "More than one article \(number) was read: its number comes again, or a line was taken for a heading; "
        + "the next is called article:\(number)#2.",
      pointer: pointer)
  }
}
