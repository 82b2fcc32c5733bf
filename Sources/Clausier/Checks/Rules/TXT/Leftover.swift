/// TXT001: something that was to be filled in or taken out.
enum Leftover: CheckRule {
  static let code = "TXT001"
  static let name = "leftover"
  static let severities: [Finding.Severity] = [.error, .note]

  static let page = RulePage(
    finds: Message(
      fr:
        "Un reste de modèle : « [à compléter] », « (à préciser) », « XXXX », « PROJET » en travers de la page. Le blanc de la date de signature relève de SIG002. Une note avec --stage draft.",
      en:
        "Something left from a template: “[à compléter]”, “(à préciser)”, “XXXX”, “PROJET” across the page. The signature date’s blank is SIG002’s. A note with --stage draft."
    ),
    matters: Message(
      fr: "L’acte publié serait incomplet, ou passerait pour un projet.",
      en: "The published act would be incomplete, or would pass for a draft."),
    remedy: Message(fr: "Complétez ou ôtez ces mots.", en: "Fill in or take out these words."),
    fails: "Le correspondant du projet est [à compléter]. Une réserve de XX XXX € est constituée.",
    passes: "Le guide [1] est consultable en ligne. Le chapitre XX du code …")

  static func check(_ act: CheckedAct) -> Verdict {
    let tokens = act.tokens
    var words = tokens.all(.toFill, in: act.act.readable).compactMap { bracketed($0, tokens) }
    words += tokens.all(.placeholder, in: act.act.readable).compactMap { placeholder($0, tokens) }
    words += tokens.all(.toFillPlain, in: act.act.readable)
    words += crosses(act)
    words += blanks(act)
    words += act.act.lines.filter { isDraftMark($0, act) }.prefix(1).map(\.all)
    let signature = act.signatureWords
    var found: [Finding] = []
    var reach = -1
    for range in words.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.lowerBound > reach {
      guard !signature.overlaps(range) || tokens.match(.date, at: range.lowerBound - 1) == nil else {
        continue
      }
      reach = range.upperBound
      found.append(
        Finding(
          act.settings.stage == .draft ? .note : .error, fr: "« \(act.quote(range)) » est resté dans l’acte.",
          en: "“\(act.quote(range))” was left in the act."
        ).quoting(range, of: act).judgingWords())
    }
    return .findings(found)
  }

  /// The words with the brackets around them; « à préciser » in a sentence is no leftover.
  private static func bracketed(_ words: TokenRange, _ tokens: Tokens) -> TokenRange? {
    for (open, close) in [("[", "]"), ("(", ")"), ("<", ">")] as [(StaticString, StaticString)]
    where tokens.reads(words.lowerBound - 1, open) {
      let end = (words.upperBound..<min(tokens.count, words.upperBound + 12)).first {
        tokens.reads($0, close)
      }
      return end.map { words.lowerBound - 1..<$0 + 1 }
    }
    return nil
  }

  /// « [date] », « [montant] »: one word that says what belongs in its place.
  private static func placeholder(_ word: TokenRange, _ tokens: Tokens) -> TokenRange? {
    guard tokens.reads(word.lowerBound - 1, "["), tokens.reads(word.upperBound, "]") else { return nil }
    return word.lowerBound - 1..<word.upperBound + 1
  }

  /// « XX XXX € », « XXXX », « n° XX »: letters that stand for figures; « chapitre XX » is a number.
  private static func crosses(_ act: CheckedAct) -> [TokenRange] {
    let tokens = act.tokens
    var found: [TokenRange] = []
    var position = act.act.readable.lowerBound
    while position < act.act.readable.upperBound {
      guard isCross(position, tokens) else {
        position += 1
        continue
      }
      var end = position + 1
      while isCross(end, tokens) || (joinsCrosses(end, tokens) && isCross(end + 1, tokens)) {
        end += 1
      }
      let isLong = tokens.foldedRange(position).count > 3 || end - position > 1
      let isMoney = tokens.match(.euro, at: end) != nil
      let isNumbered =
        tokens.match(.numberSign, at: position - 1) != nil && tokens.match(.part, at: position - 2) == nil
      if isLong || isMoney || isNumbered { found.append(position..<(isMoney ? end + 1 : end)) }
      position = end
    }
    return found
  }

  private static func joinsCrosses(_ position: Int, _ tokens: Tokens) -> Bool {
    ["/", "-", ".", ","].contains { tokens.reads(position, $0) }
  }

  /// Two letters « X » or more, with nothing glued to them.
  private static func isCross(_ position: Int, _ tokens: Tokens) -> Bool {
    guard tokens[position].kind == .word else { return false }
    let letters = tokens.folded[tokens.foldedRange(position)]
    guard letters.count > 1, letters.allSatisfy({ $0 == UInt8(ascii: "x") }) else { return false }
    let next = tokens[position + 1]
    return !(tokens[position].isGlued && tokens[position - 1].kind != .symbol)
      && !(next.isGlued && next.kind == .number)
      && !tokens.reads(position - 1, "@")
      && !(tokens.reads(position + 1, ".") && tokens[position + 2].isGlued)
  }

  /// « n° ………… », « __________ € », « ….. mois »: a blank for a number, outside the signatures.
  private static func blanks(_ act: CheckedAct) -> [TokenRange] {
    let tokens = act.tokens
    let signature = act.signatureWords
    var found: [TokenRange] = []
    var position = act.act.readable.lowerBound
    while position < act.act.readable.upperBound {
      var (end, length) = (position, 0)
      while let count = dots(end, tokens) {
        length += count
        end += 1
      }
      let words: TokenRange = position..<end
      if length > leastDots, !signature.overlaps(words),
        tokens.match(.beforeBlank, at: position - 1) != nil || tokens.match(.unit, at: end) != nil
      {
        found.append(words)
      }
      position = max(position + 1, end)
    }
    return found
  }

  /// An ellipsis has three dots.
  private static let leastDots = 3

  /// How many dots a sign stands for; `nil` for another token.
  private static func dots(_ position: Int, _ tokens: Tokens) -> Int? {
    if tokens.reads(position, "…") { return 3 }
    return tokens.reads(position, ".") || tokens.reads(position, "_") ? 1 : nil
  }

  /// A line that says that the act is a draft, and nothing else: « PROJET », « Version de travail n° 3 ».
  private static func isDraftMark(_ line: OutlineLine, _ act: CheckedAct) -> Bool {
    guard line.block.kind == .paragraph, line.content.count < 7,
      let mark = act.tokens.match(.draft, at: line.content.lowerBound),
      mark.upperBound == line.content.upperBound
    else { return false }
    // « Projet » alone may also head a paragraph.
    return mark.count > 1 || line.block.zone == .apart
      || act.tokens[mark.lowerBound].marks.contains(.capitals)
  }
}

extension Phrase {
  fileprivate static let toFill = Phrase(
    """
    a {completer|preciser|renseigner|definir|determiner|remplir|confirmer|indiquer|valider|modifier|adapter|supprimer}|nom {du|de la|de l'|et prenom}|montant a|\
    {inserer|completer|indiquer|preciser|renseigner|choisir|mentionner} {le|la|l'|les|ici|un|une}|texte a|date a
    """)
  /// Words that are never part of an act.
  fileprivate static let placeholder = Phrase(
    "nom|prenom|date|montant|numero|adresse|fonction|qualite|titre|lieu|ville|service|direction|xx|x|todo|programme|article"
  )
  /// Words that are never part of an act.
  fileprivate static let toFillPlain = Phrase("lorem ipsum|tbd|todo")
  fileprivate static let euro = Phrase("€|euros|k €")
  fileprivate static let numberSign = Phrase("n°|°|no|numero")
  fileprivate static let part = Phrase("chapitre|titre|article|livre|section|annexe|n")
  fileprivate static let date = Phrase("le")
  fileprivate static let draft = Phrase(
    "{version|document} de travail [n°] [#]|projet [n°] [#]|brouillon|draft|ne pas diffuser|version provisoire"
  )
  fileprivate static let beforeBlank = Phrase("°|numero|no|le|du|au|mme|/")
  fileprivate static let unit = Phrase("€|euros|mois|jour(s)|an(s)|%|k €|m €")
}
