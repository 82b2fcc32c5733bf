/// PER005: words under a black box or a picture can still be copied.
enum CoveredText: CheckRule {
  static let code = "PER005"
  static let name = "covered-text"
  static let severities: [Finding.Severity] = [.error]
  static let needs = RuleNeed.drawing

  static let page = RulePage(
    finds: Message(
      fr: "Des mots sont sous un cadre noir ou une image, et restent dans le fichier : on peut les copier.",
      en: "Words are under a black box or a picture, and are still in the file: they can be copied."),
    matters: Message(
      fr: "Ce qu’on a voulu occulter est publié : c’est la fuite de données la plus fréquente dans les PDF.",
      en: "What was meant to be redacted is published: it is the most frequent leak of data in PDFs."),
    source: .crpa("L311-6"),
    remedy: Message(
      fr:
        "Supprimez les mots dans le document d’origine, ou avec un outil de caviardage qui les ôte du fichier.",
      en:
        "Delete the words in the original document, or with a redaction tool that takes them out of the file."
    ),
    fails: "Un rectangle noir posé sur un nom, que la copie fait reparaître.",
    passes: "Un rectangle noir sous lequel il n’y a plus de texte.")

  static func check(_ act: CheckedAct) -> Verdict {
    .findings(
      (act.file?.coveredTexts ?? []).map { item in
        let isImage = item.name == "image"
        return Finding(
          .error,
          fr: "Des mots sont \(isImage ? "sous une image" : "sous un cadre noir") et peuvent être copiés.",
          en: "Words are under \(isImage ? "a picture" : "a black box") and can be copied."
        ).on(item)
      })
  }
}

extension Finding {
  /// The finding about words of a file, which it quotes.
  func on(_ item: FileTraits.Item) -> Finding {
    var finding = on(page: item.page, box: item.box)
    finding.quote = item.text
    return finding
  }
}
