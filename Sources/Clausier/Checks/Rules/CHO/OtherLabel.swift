/// CHO005: the programme's label is not that of the year.
enum OtherLabel: CheckRule {
  static let code = "CHO005"
  static let name = "other-label"
  static let severities: [Finding.Severity] = [.warning]

  static let page = RulePage(
    finds: Message(
      fr: "Le libellé du programme n’est pas celui de l’année, d’après la liste donnée par --programmes.",
      en: "The programme’s label is not that of the year, by the list that --programmes gives."),
    matters: Message(
      fr: "Le libellé d’un programme change avec les lois de finances ; un ancien libellé date l’acte.",
      en: "A programme’s label changes with the lois de finances; an old one dates the act."),
    source: Message(fr: "loi de finances de l’année", en: "the year’s loi de finances"),
    remedy: Message(
      fr: "Reprenez le libellé de la loi de finances.", en: "Use the label of the loi de finances."),
    fails:
      "programme 352 « Fonds des herbiers », où la liste dit « Innovation et transformation numériques »",
    passes: "programme 352 « innovation et transformation numériques »")

  static func check(_ act: CheckedAct) -> Verdict {
    guard let list = act.settings.programmes else {
      return .notApplicable(
        fr: "aucune liste de programmes n’est donnée (--programmes)",
        en: "no list of programmes is given (--programmes)")
    }
    guard
      let year = act.record.credits.compactMap({ $0.year?.value }).min()
        ?? act.record.signature.date?.value.year
    else {
      return .notApplicable(fr: "l’année n’est pas connue", en: "the year is not known")
    }
    return .findings(
      act.record.chorus.enumerated().compactMap { index, block in
        guard let programme = block.programme, let label = block.programmeLabel,
          let right = list.label(of: programme, in: year),
          CheckedAct.words(of: right) != CheckedAct.words(of: label.value)
        else { return nil }
        return Finding(
          .warning, fr: "Le programme \(programme) s’appelle « \(right) » en \(year).",
          en: "Programme \(programme) is called “\(right)” in \(year)."
        ).showing(label, at: "/chorus/\(index)/programmeLabel")
      })
  }
}
