/// ACC001: a page shows something and has no text.
enum WordlessPage: CheckRule {
  static let code = "ACC001"
  static let name = "page-without-text"
  static let severities: [Finding.Severity] = [.error]
  static let needs = RuleNeed.file

  static let page = RulePage(
    finds: Message(
      fr:
        "Une page montre de l’encre et n’a pas de texte : elle a été numérisée, ou ses lettres sont des dessins.",
      en: "A page shows ink and has no text: it was scanned, or its letters are drawings."),
    matters: Message(
      fr: "Qui ne voit pas la page n’en apprend rien, et personne ne peut y chercher un mot.",
      en: "Who cannot see the page learns nothing of it, and nobody can search it for a word."),
    source: .accessibility("13.3"),
    remedy: Message(
      fr:
        "Publiez l’export du traitement de texte, ou passez la page à la reconnaissance de caractères et relisez-la.",
      en: "Publish the export of the word processor, or have the page recognised and read it over."),
    fails: "Une page de signatures numérisée.",
    passes: "Une page blanche.")

  static func check(_ act: CheckedAct) -> Verdict {
    guard let pages = act.file?.wordlessPages, let first = pages.first else { return .clear }
    let list = pages.map(String.init).joined(separator: ", ")
    let finding =
      pages.count == 1
      ? Finding(
        .error, fr: "La page \(first) est une image sans texte.",
        en: "Page \(first) is an image without text.")
      : Finding(
        .error, fr: "Les pages \(list) sont des images sans texte.",
        en: "The pages \(list) are images without text.")
    return .findings([finding.on(page: first)])
  }
}
