/// REF005: the numbers of articles skip or repeat.
enum OddNumbering: CheckRule {
  static let code = "REF005"
  static let name = "odd-numbering"
  static let severities: [Finding.Severity] = [.warning]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr: "La numérotation des articles saute un numéro ou le répète (bis et ter passent).",
      en: "The numbers of the articles skip one or repeat it (bis and ter pass)."),
    matters: Message(
      fr: "Un article a peut-être été perdu, et les renvois deviennent ambigus.",
      en: "An article was perhaps lost, and references become ambiguous."),
    remedy: Message(
      fr: "Renumérotez les articles, puis vérifiez les renvois.",
      en: "Number the articles anew, then check the references."),
    fails: "Article 5, Article 6, Article 8",
    passes: "Article 3, Article 3 bis, Article 4 ; Article 4, Article 4.1, Article 4.2, Article 5")

  static func check(_ act: CheckedAct) -> Verdict {
    var found: [Finding] = []
    var last: (number: Int, under: [TokenRange])?
    for part in act.act.outline.parts(.article) {
      guard let text = part.number, let number = Int(text), let words = part.numberRange else { continue }
      defer { last = (number, part.under) }
      guard let last else { continue }
      // Each TITRE may begin anew.
      if number == last.number + 1 || number == 1 && part.under != last.under { continue }
      let isRepeated = number <= last.number
      found.append(
        Finding(
          .warning,
          fr: isRepeated
            ? "L’article \(number) vient après l’article \(last.number)."
            : "L’article \(number) suit l’article \(last.number) : un numéro manque.",
          en: isRepeated
            ? "Article \(number) comes after article \(last.number)."
            : "Article \(number) follows article \(last.number): a number is missing."
        ).quoting(words, of: act))
    }
    return .findings(Array(found.prefix(1)))
  }
}
