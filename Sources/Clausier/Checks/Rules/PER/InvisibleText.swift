/// PER006: words that nobody can see.
enum InvisibleText: CheckRule {
  static let code = "PER006"
  static let name = "invisible-text"
  static let severities: [Finding.Severity] = [.warning]
  static let needs = RuleNeed.drawing

  static let page = RulePage(
    finds: Message(
      fr: "Des mots ne se voient pas : ils n’ont pas d’encre, ou la couleur du fond.",
      en: "Words cannot be seen: they have no ink, or the colour of the ground."),
    matters: Message(
      fr:
        "Qui copie la page, ou la fait lire à voix haute, les obtient : une remarque interne est vite publiée ainsi.",
      en:
        "Who copies the page, or has it read aloud, gets them: an internal remark is soon published that way."
    ),
    source: .crpa("L312-1-2"),
    remedy: Message(
      fr: "Supprimez ces mots du document d’origine, et exportez de nouveau.",
      en: "Delete these words from the original document, and export again."),
    fails: "« ne pas diffuser » en blanc sur blanc.",
    passes: "Le texte blanc d’un titre sur fond bleu. La couche de texte d’une page numérisée.")

  static func check(_ act: CheckedAct) -> Verdict {
    .findings(
      (act.file?.unseenTexts ?? []).map { item in
        Finding(
          .warning, fr: "Des mots du fichier ne se voient pas.", en: "Words of the file cannot be seen."
        )
        .on(item)
      })
  }
}
