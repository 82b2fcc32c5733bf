/// ACC002: the file lacks what programs that read aloud need.
enum InaccessibleFile: CheckRule {
  static let code = "ACC002"
  static let name = "inaccessible"
  static let severities: [Finding.Severity] = [.warning]
  static let needs = RuleNeed.file

  static let page = RulePage(
    finds: Message(
      fr:
        "Le fichier n’est pas balisé, ne dit pas sa langue ou en dit une autre que celle du texte, n’a pas de titre, ou "
        + "interdit l’extraction de son texte : un constat pour chacun.",
      en:
        "The file is not tagged, does not name its language or names another than the text’s, has no title, or forbids "
        + "extracting its text: one finding for each."),
    matters: Message(
      fr: "Un lecteur d’écran en a besoin pour lire l’acte dans l’ordre, avec la bonne voix.",
      en: "A screen reader needs it to read the act in order and with the right voice."),
    source: .accessibility("13.3, PDF/UA"),
    remedy: Message(
      fr:
        "Dans le traitement de texte, renseignez la langue et le titre, et exportez en « PDF balisé », sans restriction.",
      en: "In the word processor, set language and title, and export as “tagged PDF”, without restrictions."),
    fails: "Un acte en français dont le fichier dit en-US.",
    passes: "Un acte en français dont le fichier dit fr.")

  static func check(_ act: CheckedAct) -> Verdict {
    guard act.isFirst else { return .clear }
    let facts = act.record.source.pdf
    var findings: [Finding] = []
    if !facts.tagged {
      findings.append(Finding(.warning, fr: "Le fichier n’est pas balisé.", en: "The file is not tagged."))
    }
    if let language = facts.language {
      if !language.lowercased().hasPrefix("fr"), act.isInFrench {
        findings.append(
          Finding(
            .warning, fr: "Le fichier se dit en « \(language) », et le texte est en français.",
            en: "The file says its language is “\(language)”, and the text is in French."))
      }
    } else {
      findings.append(
        Finding(.warning, fr: "Le fichier ne dit pas sa langue.", en: "The file does not name its language."))
    }
    if facts.title == nil {
      findings.append(Finding(.warning, fr: "Le fichier n’a pas de titre.", en: "The file has no title."))
    }
    if act.file?.forbidsReading == true {
      findings.append(
        Finding(
          .warning, fr: "Le fichier interdit l’extraction de son texte.",
          en: "The file forbids extracting its text."))
    }
    return .findings(findings)
  }
}

extension CheckedAct {
  /// Whether its words are French: one in twenty at least is an article or a preposition that other languages lack.
  fileprivate var isInFrench: Bool {
    let words = act.readable.lazy.filter { tokens[$0].kind == .word }
    let small = words.filter { smallWords.contains(tokens, $0) }.count
    return small > 0 && 20 * small >= words.count
  }
}

private let smallWords = WordList("le la les du des au aux une est par pour dans l' d' et")
