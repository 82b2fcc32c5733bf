/// The findings for a reader: by file, the worst first, each with its sentence and what to do; at the end what blocks,
/// what to reread and what was not checked.
enum TextReport: ReportFormat {
  static let name = "text"
  static let summary = Message(fr: "pour des lecteurs", en: "for readers")
  static let syntax: ProductSyntax? = nil

  /// The most characters of a line.
  private static let width = 100

  static func bytes(of report: CheckReport, _ style: ReportStyle) -> [UInt8] {
    let paragraphs = report.files.map { file($0, style) } + [TextSummary(report, style).text]
    return Array(paragraphs.joined(separator: "\n").utf8)
  }

  private static func file(_ file: CheckReport.File, _ style: ReportStyle) -> String {
    var text = style.painted(style.escaped(file.file), nil) + "\n"
    if let error = file.error {
      text += lines(style.language(error.fault.message), after: "  ", style)
    }
    for act in file.acts {
      if file.acts.count > 1, act.findings.contains(where: \.isTold) {
        text += "  " + style.say(fr: "acte \(act.index)", en: "act \(act.index)") + "\n"
      }
      let shown = act.findings.filter(\.isTold).sorted { $0.severity > $1.severity }
      for finding in shown { text += entry(finding, style) }
      if style.explains, !shown.isEmpty { text += SuppressionHint.text(act, shown, style) }
    }
    if file.error == nil, !file.acts.contains(where: { $0.findings.contains(where: \.isTold) }) {
      text += "  " + style.say(fr: "rien à signaler", en: "nothing to report") + "\n"
    }
    return text
  }

  private static func entry(_ finding: Finding, _ style: ReportStyle) -> String {
    var head = style.painted(style.language(finding.severity.word), finding.severity) + "  \(finding.code)"
    if let page = finding.page { head += style.say(fr: ", page \(page)", en: ", page \(page)") }
    if finding.state == .known { head += style.say(fr: ", déjà connu", en: ", known already") }
    var text = "  " + head + "\n" + lines(style.language(finding.message), after: "      ", style)
    if let words = finding.sentence ?? finding.quote {
      text += lines("« " + words + " »", after: "      ", style)
    }
    if let softened = finding.softened {
      let reason = style.say(fr: "À vérifier seulement : ", en: "To be verified only: ")
      text += lines(reason + style.language(softened) + ".", after: "      ", style)
    }
    if let remedy = finding.remedy { text += lines("→ " + style.language(remedy), after: "      ", style) }
    if let source = RuleList.card(of: finding.code)?.page.source {
      text += lines(
        style.say(fr: "Source : ", en: "Source: ") + style.language(source), after: "      ", style)
    }
    if style.explains { text += bases(of: finding, style) }
    return text
  }

  private static func bases(of finding: Finding, _ style: ReportStyle) -> String {
    finding.bases.map { basis in
      var line = "· " + style.language(basis.name) + style.say(fr: " : ", en: ": ") + basis.value
      if let page = basis.page { line += style.say(fr: " (page \(page))", en: " (page \(page))") }
      if let pointer = basis.pointer { line += "  " + pointer }
      return lines(line, after: "      ", style)
    }.joined()
  }

  /// Text of documents and messages in lines, each after some blanks.
  static func lines(_ text: String, after margin: String, _ style: ReportStyle) -> String {
    style.broken(style.escaped(text), width - margin.utf8.count).map { margin + $0 + "\n" }.joined()
  }
}

extension Finding {
  /// Whether it is told: those that the user accepted are not.
  var isTold: Bool {
    if case .accepted = state { false } else { true }
  }
}

extension Finding.Severity {
  /// What a reader calls it.
  var word: Message {
    switch self {
    case .error: Message(fr: "erreur", en: "error")
    case .warning: Message(fr: "attention", en: "warning")
    case .review: Message(fr: "à vérifier", en: "to verify")
    case .note: Message(fr: "note", en: "note")
    }
  }
}
