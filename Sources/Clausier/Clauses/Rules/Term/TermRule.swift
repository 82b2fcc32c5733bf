/// Gives when the act begins and ends, how long it lasts, how it is renewed, and the notice for ending it.
///
/// Reads only the articles about the term; nothing is computed, and what is not written stays open.
enum TermRule: ClauseRule {
  static let name: StaticString = "term"

  static let summary = RuleSummary(
    name, ["/term"],
    fr:
      "ce que les articles sur la durée disent de l’acte lui-même : début, fin, durée, reconduction, préavis.",
    en: "what the articles about the term say of the act itself: start, end, duration, renewal, notice.")

  static let diagnostics: [DiagnosticKind] = [.otherReading]

  static func read(_ act: Act, into record: inout Record) {
    defer { TermTable(act).fill(&record.term) }
    let clauses = TermClause.all(act, isAmendment: record.kind == .amendment)
    guard !clauses.isEmpty else { return }
    let starts = TermStartReader(act)
    let ends = TermEndReader(act)
    let renewals = RenewalReader(act)
    var duration: Mention<Period>?
    for clause in clauses {
      if record.term.start == nil { record.term.start = starts.start(clause) }
      if record.term.end == nil, let end = ends.end(clause) {
        record.term.end = act.shown(end.value, at: act.words(ofDate: end), by: name)
      }
      if duration == nil { duration = ends.duration(clause) }
    }
    record.term.duration = duration.map { act.shown($0.value, at: $0.tokens, by: name) }
    for clause in clauses {
      guard let found = renewals.renewal(clause, duration: duration) else { continue }
      guard var known = record.term.renewal else {
        record.term.renewal = found.renewal
        if found.isDoubtful { doubt(act, clause, found.renewal, &record) }
        continue
      }
      // « renouvelable deux fois. Chaque reconduction est d'un an. » says one thing in two sentences.
      known.times = known.times ?? found.renewal.times
      known.period = known.period ?? found.renewal.period
      record.term.renewal = known
    }
    if let notice = NoticeReader(act).notice(clauses) {
      record.term.notice = act.shown(notice.value, at: notice.tokens, by: name)
    }
  }

  /// The words do not say how it is renewed; the diagnostic names the other way.
  private static func doubt(_ act: Act, _ clause: TermClause, _ renewal: Renewal, _ record: inout Record) {
    let other: RenewalMode = renewal.mode == .express ? .tacit : .express
    let place = clause.renewal.map { $0..<$0 + 1 }.flatMap { act.places(of: $0).first }
    record.diagnostics.append(
      .otherReading(
        taken: renewal.mode.rawValue, other: other.rawValue, at: place, pointer: "/term/renewal/mode"))
  }
}
