/// REF006: an article refers to itself by its number.
enum SelfReference: CheckRule {
  static let code = "REF006"
  static let name = "self-reference"
  static let severities: [Finding.Severity] = [.note]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr: "Un article renvoie à lui-même par son numéro.", en: "An article refers to itself by its number."),
    matters: Message(
      fr: "C’est souvent le reste d’une autre numérotation.", en: "It is often left from another numbering."),
    remedy: Message(
      fr: "Écrivez « au présent article », ou corrigez le numéro.",
      en: "Write “au présent article”, or correct the number."),
    fails: "Article 4 : … l’unité opérationnelle mentionnée à l’article 4",
    passes: "Article 4 : … le montant fixé au présent article")

  static func check(_ act: CheckedAct) -> Verdict {
    .findings(
      OwnReferences(act).all.filter { Section.article($0.number) == $0.section }.map { reference in
        Finding(
          .note, fr: "L’article \(reference.number) renvoie à lui-même.",
          en: "Article \(reference.number) refers to itself."
        ).quoting(reference.words, of: act).about("/crossReferences/\(reference.index)/to")
      })
  }
}
