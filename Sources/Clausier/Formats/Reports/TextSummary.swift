/// The end of a report for readers: a line for each of several files, then a sentence on what blocks, what to reread, what
/// was accepted and what was not checked.
struct TextSummary {
  private let report: CheckReport
  private let style: ReportStyle

  init(_ report: CheckReport, _ style: ReportStyle) {
    self.report = report
    self.style = style
  }

  var text: String {
    let verdicts =
      report.files.count > 1
      ? report.files.map { style.escaped($0.file) + style.say(fr: " : ", en: ": ") + verdict(on: $0) + "\n" }
        .joined() + "\n" : ""
    return verdicts + TextReport.lines(sentence, after: "", style)
  }

  /// What blocks, what to reread, what was accepted and what was not checked.
  var sentence: String {
    let parts = [blocking, rereading, accepted, unchecked].compactMap { $0 }
    let sentence = parts.joined(separator: style.say(fr: " ; ", en: "; ")) + "."
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  /// What can be said of a file in some words.
  func verdict(on file: CheckReport.File) -> String {
    let findings = file.acts.flatMap(\.findings).filter { $0.state == .new && $0.severity != .note }
    let blocking = findings.filter(report.blocks)
    if file.error != nil { return style.say(fr: "n’a pas pu être lu", en: "could not be read") }
    if !blocking.isEmpty {
      return style.say(fr: "à corriger", en: "to be corrected") + " (\(TextSummary.codes(blocking)))"
    }
    return findings.isEmpty
      ? style.say(fr: "rien ne bloque", en: "nothing stands against it")
      : style.say(fr: "à relire", en: "to be reread") + " (\(TextSummary.codes(findings)))"
  }

  private var blocking: String {
    let blocking = report.findings.filter(report.blocks)
    guard !blocking.isEmpty else {
      let unread = report.files.count { $0.error != nil }
      if unread == report.files.count {
        return style.say(
          fr: "aucun document n’a pu être examiné, et rien ne peut en être dit",
          en: "no document could be checked, and nothing can be said")
      }
      return unread > 0
        ? style.say(
          fr: "rien ne bloque la publication des documents lus",
          en: "nothing stands against publishing the documents that were read")
        : style.say(fr: "rien ne bloque la publication", en: "nothing stands against publication")
    }
    let codes = TextSummary.codes(blocking)
    return blocking.count == 1
      ? style.say(
        fr: "un constat bloque la publication (\(codes))", en: "one finding blocks publication (\(codes))")
      : style.say(
        fr: "\(blocking.count) constats bloquent la publication (\(codes))",
        en: "\(blocking.count) findings block publication (\(codes))")
  }

  private var rereading: String? {
    let others = report.findings.filter { $0.state == .new && !report.blocks($0) && $0.severity != .note }
    guard !others.isEmpty else { return nil }
    let codes = TextSummary.codes(others)
    return others.count == 1
      ? style.say(fr: "un est à relire (\(codes))", en: "one is to be reread (\(codes))")
      : style.say(
        fr: "\(others.count) sont à relire (\(codes))", en: "\(others.count) are to be reread (\(codes))")
  }

  private var accepted: String? {
    let accepted = report.findings.filter { if case .accepted = $0.state { true } else { false } }
    guard !accepted.isEmpty else { return nil }
    let codes = TextSummary.codes(accepted)
    return accepted.count == 1
      ? style.say(fr: "un a été accepté (\(codes))", en: "one was accepted (\(codes))")
      : style.say(
        fr: "\(accepted.count) ont été acceptés (\(codes))", en: "\(accepted.count) were accepted (\(codes))")
  }

  private var unchecked: String? {
    var reasons: [String] = []
    let unread = report.files.count { $0.error != nil }
    if unread > 0 {
      reasons.append(
        unread == 1
          ? style.say(fr: "un fichier illisible", en: "a file that could not be read")
          : style.say(fr: "\(unread) fichiers illisibles", en: "\(unread) files that could not be read"))
    }
    var codes: [Message: Set<String>] = [:]
    for omission in report.files.flatMap(\.acts).flatMap(\.omissions) where omission.lacksMeans {
      codes[omission.reason, default: []].insert(omission.code)
    }
    for (reason, codes) in codes.sorted(by: { $0.key.en < $1.key.en }) {
      reasons.append(
        TextSummary.list(codes.sorted()) + style.say(fr: ", car ", en: ", since ") + style.language(reason))
    }
    guard !reasons.isEmpty else { return nil }
    return style.say(fr: "n’ont pas été vérifiés : ", en: "not checked: ") + reasons.joined(separator: " ; ")
  }

  private static func codes(_ findings: [Finding]) -> String { list(Set(findings.map(\.code)).sorted()) }

  /// Some codes, or the first of many.
  private static func list(_ codes: [String]) -> String {
    codes.count > 8 ? codes.prefix(7).joined(separator: ", ") + ", …" : codes.joined(separator: ", ")
  }
}
