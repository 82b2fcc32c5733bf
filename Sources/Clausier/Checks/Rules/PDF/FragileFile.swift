/// PDF001: the file may not open, or not look the same, everywhere.
enum FragileFile: CheckRule {
  static let code = "PDF001"
  static let name = "fragile-file"
  static let severities: [Finding.Severity] = [.warning, .note]
  static let needs = RuleNeed.file

  static let page = RulePage(
    finds: Message(
      fr:
        "Le fichier demande un mot de passe, ou n’embarque pas des polices dont il se sert ; une note signale qu’il se "
        + "dit PDF/A, ce qui n’est pas vérifié.",
      en:
        "The file asks for a password, or does not hold fonts that it uses; a note tells that it claims to be PDF/A, "
        + "which is not checked."),
    matters: Message(
      fr: "Un acte publié doit s’ouvrir et se lire de la même façon partout et longtemps.",
      en: "A published act must open and look the same everywhere and for long."),
    remedy: Message(
      fr: "Exportez de nouveau le PDF, sans mot de passe et avec toutes ses polices.",
      en: "Export the PDF again, without a password and with all its fonts."),
    fails: "Une police Helvetica utilisée et non embarquée.",
    passes: "Une police nommée dans le fichier, et dont aucun mot ne se sert.")

  static func check(_ act: CheckedAct) -> Verdict {
    guard let file = act.file else { return .clear }
    var findings: [Finding] = []
    if file.needsPassword {
      findings.append(
        Finding(
          .warning, fr: "Le fichier ne s’ouvre qu’avec un mot de passe.",
          en: "The file opens with a password only."))
    }
    if let first = file.missingFonts.first {
      let names = file.missingFonts.map(\.name).joined(separator: ", ")
      findings.append(
        Finding(
          .warning, fr: "Des polices ne sont pas dans le fichier : \(names).",
          en: "Fonts are not in the file: \(names)."
        ).on(page: first.page))
    }
    if act.isFirst, let claim = act.record.source.pdf.conformance, claim.hasPrefix("PDF/A") {
      findings.append(
        Finding(
          .note, fr: "Le fichier se dit conforme à \(claim) ; ce n’est pas vérifié ici.",
          en: "The file claims to conform to \(claim); that is not checked here."
        ).advising(
          fr: "Vérifiez-le avec un outil comme veraPDF si la conformité est demandée.",
          en: "Check it with a tool such as veraPDF if conformance is asked for."))
    }
    return .findings(findings)
  }
}
