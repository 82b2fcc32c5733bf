/// PDF002: the file does something by itself.
enum ActiveFile: CheckRule {
  static let code = "PDF002"
  static let name = "active-file"
  static let severities: [Finding.Severity] = [.error]
  static let needs = RuleNeed.file

  static let page = RulePage(
    finds: Message(
      fr:
        "Le fichier contient un programme JavaScript, ou une action qui lance un programme ou envoie un formulaire.",
      en: "The file holds a JavaScript program, or an action that starts a program or sends a form."),
    matters: Message(
      fr:
        "Un acte publié se lit ; ce qui s’exécute chez le lecteur est un risque pour lui, et les outils de sécurité "
        + "refusent de tels fichiers.",
      en:
        "A published act is to be read; what runs on the reader’s machine is a risk, and security tools refuse such "
        + "files."),
    remedy: Message(
      fr: "Exportez de nouveau le PDF depuis le traitement de texte, sans script ni action.",
      en: "Export the PDF again from the word processor, without scripts and actions."),
    fails: "Un fichier dont /OpenAction exécute du JavaScript.",
    passes: "Un fichier dont /OpenAction ouvre la première page.")

  static func check(_ act: CheckedAct) -> Verdict {
    .findings(
      (act.file?.actions ?? []).map { action in
        Finding(
          .error, fr: "Le fichier contient une action active : \(action.name).",
          en: "The file holds an active action: \(action.name)."
        ).on(page: action.page, box: action.box)
      })
  }
}
