import Batch
import Clausier

// What the program says about checks.

extension Notice {
  static func unknownRule(_ word: BytePath, of option: Option?) -> Notice {
    let nearest = Nearest.name(to: word.bytes, of: RuleManual.rules.flatMap { [$0.code, $0.name] })
    let shown = TerminalText.escaped(word)
    let start = option.map { "--\($0.name) : " } ?? ""
    let begin = option.map { "--\($0.name): " } ?? ""
    return Notice(
      .error, code: "unknown-rule",
      fr: "\(start)aucune règle ne s’appelle « \(shown) » ; "
        + (nearest.map { "vouliez-vous dire \($0) ? Sinon " } ?? "")
        + "« clausier rules » les montre toutes.",
      en: "\(begin)no rule is called “\(shown)”; "
        + (nearest.map { "did you mean \($0)? Otherwise " } ?? "") + "“clausier rules” shows them all.")
  }

  static func unusableFile(_ path: BytePath, of option: Option, wanted: Message) -> Notice {
    let shown = TerminalText.escaped(path)
    return Notice(
      .error, code: "unusable-file",
      fr: "--\(option.name) : « \(shown) » n’est pas \(wanted.fr) ; corrigez le fichier.",
      en: "--\(option.name): “\(shown)” is not \(wanted.en); correct the file.")
  }

  static func unusableConfiguration(_ path: BytePath, _ fault: CheckConfiguration.Fault) -> Notice {
    let shown = TerminalText.escaped(path)
    let member = fault.member.isEmpty ? "" : " « \(TerminalText.escaped(fault.member)) »"
    let english = fault.member.isEmpty ? "it" : "“\(TerminalText.escaped(fault.member))”"
    return Notice(
      .error, code: "unusable-configuration",
      fr: "la configuration « \(shown) » ne peut pas être suivie :\(member) doit être \(fault.wanted.fr).",
      en: "the configuration “\(shown)” cannot be followed: \(english) must be \(fault.wanted.en).")
  }

  static func unusedSuppression(_ entry: Suppressions.Entry) -> Notice {
    Notice(
      .warning, code: "unused-suppression",
      fr:
        "le constat accepté \(entry.code) \(entry.fingerprint) n’existe plus dans les fichiers examinés ; ôtez-le de la "
        + "liste.",
      en:
        "the accepted finding \(entry.code) \(entry.fingerprint) is no longer in the files checked; take it off the list."
    )
  }

  static func checked(_ report: CheckReport) -> Notice {
    checked(files: report.files.count, findings: report.count)
  }

  /// What stands in the file that a report was written to.
  static func reportWritten(_ path: BytePath, _ report: CheckReport) -> Notice {
    let blocking = report.blockingCount
    let shown = TerminalText.escaped(path)
    let (files, findings) = (report.files.count, report.count)
    return Notice(
      .note,
      fr:
        "« \(shown) » est écrit : \(Plural.fr(files, "document", "documents")), \(Plural.fr(findings, "constat", "constats")), \(Plural.fr(blocking, "bloque", "bloquent")) la publication.",
      en:
        "“\(shown)” is written: \(Plural.en(files, "document", "documents")), \(Plural.en(findings, "finding", "findings")), \(Plural.en(blocking, "blocks", "block")) publication."
    )
  }

  static func checked(files: Int, findings: Int) -> Notice {
    Notice(
      .note,
      fr:
        "\(Plural.fr(files, "document examiné", "documents examinés")), \(Plural.fr(findings, "constat", "constats")).",
      en:
        "\(Plural.en(files, "document", "documents")) checked, \(Plural.en(findings, "finding", "findings"))."
    )
  }
}

extension Suppressions.Fault {
  /// What the file should be.
  fileprivate var french: String {
    switch self {
    case .noList: "une liste JSON d’objets avec sha256, code, fingerprint, reason et date, entre crochets"
    case .member("date", let entry):
      "complet : à l’entrée \(entry), « date » doit être un jour comme 2025-01-31"
    case .member(let name, let entry): "complet : à l’entrée \(entry), « \(name) » manque"
    }
  }

  fileprivate var english: String {
    switch self {
    case .noList: "a JSON list of objects with sha256, code, fingerprint, reason and date, between brackets"
    case .member("date", let entry): "complete: in entry \(entry), “date” must be a day such as 2025-01-31"
    case .member(let name, let entry): "complete: in entry \(entry), “\(name)” is missing"
    }
  }

  /// What the file should be.
  var wanted: Message { Message(fr: french, en: english) }
}
