/// CHO003: the programme differs between codes, or from the one that the text charges.
enum OtherProgramme: CheckRule {
  static let code = "CHO003"
  static let name = "other-programme"
  static let severities: [Finding.Severity] = [.warning]

  static let page = RulePage(
    finds: Message(
      fr:
        "Les codes d’un bloc ne sont pas du même programme, ou le programme dit à côté d’une unité opérationnelle n’est pas le sien. Un programme dont on raconte l’histoire passe.",
      en:
        "The codes of a block are not of the same programme, or the programme told beside an unité opérationnelle is not its own. A programme told as history passes."
    ),
    matters: Message(
      fr: "La dépense serait imputée sur un autre programme que celui voté.",
      en: "The expense would be booked on another programme than the voted one."),
    remedy: Message(fr: "Accordez les codes.", en: "Make the codes agree."),
    fails: "Domaine fonctionnel : 0352-01 ; Centre financier : 0217-CHAI-CTAL",
    passes: "Le projet fait suite à une étude menée en 2019 sur les crédits du programme 217.")

  static func check(_ act: CheckedAct) -> Verdict {
    guard !act.record.chorus.isEmpty else {
      return .notApplicable(fr: "l’acte n’a pas de code", en: "the act has no code")
    }
    return .findings(
      act.record.chorus.indices.compactMap { block($0, act) } + [charged(act)].compactMap { $0 })
  }

  /// The code of a block that is not of the centre financier's programme.
  private static func block(_ index: Int, _ act: CheckedAct) -> Finding? {
    let block = act.record.chorus[index]
    let pointer = "/chorus/\(index)"
    var codes: [(shown: Shown<String>, pointer: String)] = []
    if let centre = block.centreFinancier { codes.append((centre, pointer + "/centreFinancier")) }
    if let domaine = block.domaineFonctionnel { codes.append((domaine, pointer + "/domaineFonctionnel")) }
    for (rank, activite) in block.activites.enumerated() {
      codes.append((activite, pointer + "/activites/\(rank)"))
    }
    let known = codes.compactMap { code in
      programme(of: code.shown.value).map { (code.shown, code.pointer, $0) }
    }
    guard let first = known.first else { return nil }
    // Where two of three agree, the third one is the odd one.
    let usual = known.max { left, right in
      known.count { $0.2 == left.2 } < known.count { $0.2 == right.2 }
    }
    let right = known.count { $0.2 == first.2 } > 1 || known.count < 3 ? first : usual ?? first
    guard let odd = known.first(where: { $0.2 != right.2 }) else { return nil }
    return Finding(
      .warning,
      fr: "« \(odd.0.value) » est du programme \(odd.2), « \(right.0.value) » du programme \(right.2).",
      en: "“\(odd.0.value)” is of programme \(odd.2), “\(right.0.value)” of programme \(right.2)."
    ).showing(odd.0, at: odd.1).comparing(
      Basis(fr: "l’autre code", en: "the other code", right.0, at: right.1)
    ).judgingWords()
  }

  /// The three figures at the head of a code; letters there are another kind of code.
  private static func programme(of value: String) -> String? {
    let head = Array(value.utf8.prefix(4))
    guard value.utf8.count > 4, head.count == 4, head[0] == .zero, head.allSatisfy(\.isDigit) else {
      return nil
    }
    return String(decoding: head.dropFirst(), as: UTF8.self)
  }

  /// « l’UO 0352-CHAI-CTAL, rattachée au programme 363 »
  private static func charged(_ act: CheckedAct) -> Finding? {
    let own = Set(act.record.chorus.compactMap(\.programme))
    for sentence in act.clauses {
      let codes = act.act.mentions.codes.within(sentence.words)
      let centres = codes.filter { $0.value.kind == .centreFinancier }
      guard centres.count == 1, let centre = centres.first, let head = programme(of: centre.value.value)
      else {
        if centres.isEmpty, let finding = bare(sentence, own, act) { return finding }
        continue
      }
      for lead in act.tokens.all(.programme, in: sentence.words) {
        guard let number = act.tokens.integer(lead.upperBound), (100...999).contains(number),
          act.tokens.foldedRange(lead.upperBound).count == 3, String(number) != head,
          !own.contains(String(number))
        else { continue }
        let words: TokenRange = lead.lowerBound..<lead.upperBound + 1
        return Finding(
          .warning, fr: "L’unité \(centre.value.value) n’est pas du programme \(number).",
          en: "The unité \(centre.value.value) is not of programme \(number)."
        ).quoting(words, of: act).comparing(
          Basis(
            fr: "l’unité opérationnelle", en: "the unité opérationnelle", act.quote(centre.tokens),
            places: act.places(of: centre.tokens))
        ).judgingWords()
      }
    }
    return nil
  }

  /// « Ces crédits relèvent du programme 363 », where the act’s codes are of another.
  private static func bare(_ sentence: CheckedAct.Sentence, _ own: Set<String>, _ act: CheckedAct) -> Finding?
  {
    let tokens = act.tokens
    guard let right = own.first, own.count == 1, !act.says(.history, in: sentence.words),
      let lead = tokens.first(.charges, in: sentence.words), let number = tokens.integer(lead.upperBound),
      (100...999).contains(number), tokens.foldedRange(lead.upperBound).count == 3, String(number) != right,
      tokens.match(.andMore, at: lead.upperBound + 1) == nil
    else { return nil }
    let words: TokenRange = lead.upperBound - 1..<lead.upperBound + 1
    return Finding(
      .warning, fr: "Les codes de l’acte sont du programme \(right), non du programme \(number).",
      en: "The act’s codes are of programme \(right), not of programme \(number)."
    ).quoting(words, of: act).judgingWords()
  }
}

extension Phrase {
  fileprivate static let charges = Phrase(
    """
    {releve(nt)|relevant|issus|preleve(e)(s)|inscrit(e)(s)|impute(e)(s)|ouvert(e)(s)|porte(e)(s)|rattache(e)(s)|s'impute(nt)} \
    {du|au|sur le|au titre du} programme
    """)
  fileprivate static let andMore = Phrase("et|,|a")
  fileprivate static let history = Phrase(
    "etude|auparavant|precedemment|anciennement|avant|jusqu'en|jusqu'au|a ete|ont ete|etaient|etait|transfere(e)(s)"
  )
  fileprivate static let programme = Phrase("{programme|bop} [budgetaire] [n°|numero]")
}
