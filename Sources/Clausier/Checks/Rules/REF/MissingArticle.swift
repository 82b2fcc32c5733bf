/// REF001: an article of the act itself is named that it does not have.
enum MissingArticle: CheckRule {
  static let code = "REF001"
  static let name = "missing-article"
  static let severities: [Finding.Severity] = [.error, .review]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr:
        "« L’article N » de l’acte lui-même n’existe pas. Les articles d’autres textes et de l’acte modifié passent.",
      en:
        "“L’article N” of the act itself does not exist. Articles of other texts and of the amended act pass."
    ),
    matters: Message(
      fr: "La règle à laquelle on renvoie ne peut être trouvée.",
      en: "The rule that is referred to cannot be found."),
    remedy: Message(
      fr: "Corrigez le numéro, ou dites de quel texte est l’article.",
      en: "Correct the number, or say of which text the article is."),
    fails: "l’emploi des crédits mentionnés à l’article 14",
    passes: "l’article 38 du décret n° 2004-374 du 29 avril 2004 ; l’article L. 311-6")

  static func check(_ act: CheckedAct) -> Verdict {
    let numbers = act.act.outline.parts(.article).compactMap(\.number)
    guard !numbers.isEmpty else {
      return .notApplicable(fr: "l’acte n’a pas d’articles numérotés", en: "the act has no numbered articles")
    }
    let own = Set(numbers)
    let references = OwnReferences(act).all.filter { !own.contains($0.number) }
    var known: Set<String> = []
    return .findings(
      references.compactMap { reference in
        guard known.insert(reference.number).inserted else { return nil }
        return finding(reference, own, act)
      })
  }

  private static func finding(_ reference: OwnReferences.Reference, _ own: Set<String>, _ act: CheckedAct)
    -> Finding?
  {
    let parents = Set(own.map { String($0.prefix { $0 != "." && $0 != "-" }) })
    guard !parents.contains(reference.number) else { return nil }
    // A number within a gap may be a heading that was not read; a sub-article may be a paragraph.
    let whole = Int(reference.number)
    let highest = own.compactMap { Int($0) }.max() ?? 0
    let isSure = whole.map { $0 > highest || isWithoutGap(below: $0, own) } ?? false
    return Finding(
      isSure ? .error : .review, fr: "L’acte n’a pas d’article \(reference.number).",
      en: "The act has no article \(reference.number)."
    ).quoting(reference.words, of: act).about("/crossReferences/\(reference.index)/to").judgingWords()
  }

  /// Whether all whole numbers up to one are there, so that it can only be wrong.
  private static func isWithoutGap(below number: Int, _ own: Set<String>) -> Bool {
    number < 1
      || number > 1 && (1..<number).allSatisfy { own.contains(String($0)) }
        && !own.contains(String(number + 1))
  }
}
