import FoundationEssentials

/// AMT002: AE and CP differ in one year, or the CP of several years are above their AE.
enum UnequalCredits: CheckRule {
  static let code = "AMT002"
  static let name = "unequal-ae-cp"
  static let severities: [Finding.Severity] = [.warning, .note]

  static let page = RulePage(
    finds: Message(
      fr:
        "Pour une seule année, les AE et les CP diffèrent ; sur plusieurs années, les CP dépassent les AE. Des CP en dessous des AE sur plusieurs années sont une note.",
      en:
        "For one year, AE and CP differ; over several years the CP are above the AE. CP below the AE over several years are a note."
    ),
    matters: Message(
      fr:
        "On ne paie pas plus que ce qui est engagé ; et ce qui est engagé la dernière année doit pouvoir être payé.",
      en: "No more is paid than is committed; and what is committed in the last year has to be paid."),
    source: .gbcp(),
    remedy: Message(
      fr: "Vérifiez les montants, ou ajoutez les CP des années suivantes.",
      en: "Check the amounts, or add the CP of the years that follow."),
    fails: "2024 : 80 000 € en AE, 60 000 € en CP ; fin de la convention le 31 décembre 2024",
    passes: "2024 : 110 000 € en AE, 55 000 € en CP ; 2025 : 55 000 € en CP")

  static func check(_ act: CheckedAct) -> Verdict {
    let credits = act.record.credits
    let groups = Dictionary(grouping: credits.indices) { index in
      Group(section: credits[index].section, chorus: credits[index].chorus, party: credits[index].party)
    }
    let whole = groups.values.filter { lines in
      lines.contains { credits[$0].ae != nil } && lines.contains { credits[$0].cp != nil }
    }.sorted { $0[0] < $1[0] }
    guard !whole.isEmpty else {
      return .notApplicable(
        fr: "l’acte ne donne pas à la fois des AE et des CP", en: "the act does not give both AE and CP")
    }
    return .findings(whole.compactMap { finding($0, act) })
  }

  private struct Group: Hashable {
    let section: Section
    let chorus: Int?
    let party: Int?
  }

  private static func finding(_ lines: [Int], _ act: CheckedAct) -> Finding? {
    let credits = act.record.credits
    let ae = lines.compactMap { credits[$0].ae?.value }.reduce(0, +)
    let cp = lines.compactMap { credits[$0].cp?.value }.reduce(0, +)
    guard ae != cp, let last = lines.last(where: { credits[$0].cp != nil }), let shown = credits[last].cp
    else {
      return nil
    }
    let years = Set(lines.compactMap { credits[$0].year?.value })
    // The first year of several may be all that is known yet.
    let isRenewed = act.record.term.renewal.map { $0.mode != .none } ?? false
    let goesOn =
      isRenewed
      || years.max().map { year in (act.record.term.end?.value.year ?? year) > year } ?? true
    let isWarning = cp > ae || years.count <= 1 && lines.count == 1 && !goesOn
    var finding = Finding(
      isWarning ? .warning : .note,
      fr: "Les AE font \(ae.inFrench) € et les CP \(cp.inFrench) €.",
      en: "The AE make \(ae.inFrench) € and the CP \(cp.inFrench) €."
    ).showing(shown, at: "/credits/\(last)/cp").comparing(
      Basis(
        fr: "le total des AE", en: "the sum of the AE", "\(ae.inFrench) €", pointer: "/credits/\(lines[0])/ae"
      ),
      Basis(
        fr: "le total des CP", en: "the sum of the CP", "\(cp.inFrench) €", pointer: "/credits/\(last)/cp"))
    if cp > ae {
      finding.remedy = Message(
        fr: "Vérifiez les montants : on ne paie pas plus que ce qui est engagé.",
        en: "Check the amounts: no more can be paid than is committed.")
    }
    return finding
  }
}
