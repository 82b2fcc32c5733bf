/// REF003: an annex is cited and absent, or present and never cited.
enum MissingAnnex: CheckRule {
  static let code = "REF003"
  static let name = "missing-annex"
  static let severities: [Finding.Severity] = [.warning]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr: "Une annexe est citée et absente, ou présente et jamais citée.",
      en: "An annex is cited and absent, or present and never cited."),
    matters: Message(
      fr: "Ce qui est publié serait incomplet, ou l’annexe n’engagerait personne.",
      en: "What is published would be incomplete, or the annex would bind nobody."),
    remedy: Message(
      fr: "Joignez l’annexe, ou citez-la dans un article.", en: "Add the annex, or cite it in an article."),
    fails: "Les livrables sont détaillés en annexe 2 ; l’acte n’a pas d’annexe.",
    passes: "Le guide et ses annexes techniques sont consultables en ligne. L’annexe du décret …")

  static func check(_ act: CheckedAct) -> Verdict {
    let annexes = act.act.outline.parts(.annex)
    let citations = citations(act)
    guard !annexes.isEmpty || !citations.isEmpty else {
      return .notApplicable(
        fr: "l’acte n’a pas d’annexe et n’en cite pas", en: "the act has no annex and cites none")
    }
    return .findings(absent(annexes, citations, act) + uncited(annexes, citations, act))
  }

  /// A mention of an annex: its words, and its number if it has one.
  private struct Citation {
    let words: TokenRange
    let number: String?
    let section: Section
  }

  private static func citations(_ act: CheckedAct) -> [Citation] {
    let tokens = act.tokens
    var found: [Citation] = []
    for word in tokens.all(.annex, in: act.act.readable) {
      guard let part = act.act.outline.part(of: word), part.kind != .visas, part.kind != .title,
        part.kind != .signature, part.kind != .other,
        !(part.kind == .annex && word.lowerBound < part.text.lowerBound)
      else { continue }
      guard tokens.match(.foreignLead, at: word.lowerBound - 1) == nil else { continue }
      let numbers = numbers(after: word.upperBound, tokens)
      let end = numbers.last?.tokens.upperBound ?? word.upperBound
      guard tokens.match(.ofOther, at: end) == nil else { continue }
      if numbers.isEmpty {
        // « annexé » as a verb or « annexes techniques » need not be an annex of the act.
        guard
          tokens.match(.leadsToAnnex, at: word.lowerBound - 1) != nil
            || tokens.match(.joined, at: word.upperBound) != nil
        else { continue }
        found.append(Citation(words: word, number: nil, section: part.section))
      }
      for number in numbers {
        found.append(
          Citation(
            words: word.lowerBound..<number.tokens.upperBound, number: number.canonical, section: part.section
          ))
      }
    }
    return found
  }

  private static func numbers(after start: Int, _ tokens: Tokens) -> [ArticleNumber] {
    var found: [ArticleNumber] = []
    var position = tokens.match(.numero, at: start)?.upperBound ?? start
    while let number = ArticleNumber.read(tokens, at: position, limit: tokens.count)
      ?? letter(position, tokens)
    {
      found.append(number)
      guard let link = tokens.match(.link, at: number.tokens.upperBound) else { break }
      position = link.upperBound
    }
    return found
  }

  /// « annexe A »
  private static func letter(_ position: Int, _ tokens: Tokens) -> ArticleNumber? {
    guard tokens[position].kind == .word, tokens[position].marks.contains(.capitals),
      tokens.foldedRange(position).count == 1
    else { return nil }
    return ArticleNumber(
      canonical: tokens.text(position..<position + 1), tokens: position..<position + 1, value: 0, last: 0)
  }

  private static func absent(_ annexes: [OutlinePart], _ citations: [Citation], _ act: CheckedAct)
    -> [Finding]
  {
    let numbers = Set(annexes.compactMap(\.number))
    let hasUnnumbered = annexes.contains { $0.number == nil }
    var known: Set<String> = []
    return citations.compactMap { citation in
      let isThere =
        citation.number.map { numbers.contains($0) || hasUnnumbered } ?? !annexes
        .isEmpty
      guard !isThere, known.insert(citation.number ?? "").inserted else { return nil }
      let paragraph = act.tokens.paragraph(around: citation.words.lowerBound)
      let start = max(paragraph.lowerBound, citation.words.lowerBound - 6)
      let said = citation.number.map { "annexe \($0)" } ?? "annexe"
      var finding = Finding(
        .warning, fr: "« \(act.quote(citation.words)) » est citée, et l’acte n’en a pas.",
        en: "“\(said)” is cited, and the act has none."
      ).quoting(start..<citation.words.upperBound, of: act).judgingWords()
      finding.isLack = true
      return finding
    }
  }

  private static func uncited(_ annexes: [OutlinePart], _ citations: [Citation], _ act: CheckedAct)
    -> [Finding]
  {
    // Who cites each number, and who cites none.
    let citing = Dictionary(grouping: citations) { $0.number ?? "" }.mapValues { Set($0.map(\.section)) }
    let all = Set(citations.map(\.section))
    let isEnclosed = act.binds(.enclosed)
    return annexes.enumerated().compactMap { index, annex in
      let sections = annex.number.map { (citing[$0] ?? []).union(citing[""] ?? []) } ?? all
      let isCited = !sections.subtracting([annex.section]).isEmpty
      let head: TokenRange = annex.range.lowerBound..<max(annex.text.lowerBound, annex.range.lowerBound + 1)
      // « ANNEXE 2 (article 4) » says itself what it belongs to; « ci-joint » may mean any.
      guard !isCited, !act.says(.article, in: head), !isEnclosed, isOwn(annex, act) else {
        return nil
      }
      return Finding(
        .warning, fr: "« \(act.quote(head)) » n’est citée nulle part.",
        en: "“\(act.quote(head))” is cited nowhere."
      ).quoting(head, of: act).about("/annexes/\(index)")
    }
  }

  /// Whether its head says « annexe »: an appendice below an annex is cited with it.
  private static func isOwn(_ annex: OutlinePart, _ act: CheckedAct) -> Bool {
    act.says(.annex, in: annex.range.lowerBound..<min(annex.range.upperBound, annex.range.lowerBound + 3))
  }
}

extension Phrase {
  fileprivate static let annex = Phrase("annexe(s)")
  fileprivate static let link = Phrase(", et|et|,|ou|a")
  fileprivate static let foreignLead = Phrase("ses|leurs|leur|son|sa|et")
  fileprivate static let leadsToAnnex = Phrase("en|l'|cette|presente|d'|une|les")
  fileprivate static let joined = Phrase(
    "{jointe|jointes|ci-jointe|ci-jointes} |a la presente|ci-apres|de la presente|au present")
  fileprivate static let ofOther = Phrase(
    """
    [technique(s)|financiere(s)] {du|de la|de l'|des|au|a l'} [meme|dit] {decret|arrete|loi|ordonnance|circulaire|code|marche|contrat|reglement|directive|instruction|\
    accord-cadre|ccap|cctp|guide|protocole|convention-cadre|charte|rapport}
    """)
  fileprivate static let article = Phrase("article(s)|art .")
  fileprivate static let enclosed = Phrase(
    "ci-joint(e)(s)|ci-annexe(e)(s)|annexe(e)(s) {a la presente|au present|a la convention|a l'acte}|joint(e)(s) {a la presente|au present|en annexe}|piece(s) jointe(s)"
  )
}
