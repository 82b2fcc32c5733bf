/// SIG005: a signature column names the service otherwise than the head of the act.
enum OtherService: CheckRule {
  static let code = "SIG005"
  static let name = "other-service"
  static let severities: [Finding.Severity] = [.review]
  static let scope = RuleScope.conventions

  static let page = RulePage(
    finds: Message(
      fr: "Une colonne de signature nomme un service autrement qu’en tête : un ancien nom, un ministère.",
      en: "A signature column names a service otherwise than the head does: a former name, a ministry."),
    matters: Message(
      fr: "Le lecteur ne sait pas si c’est bien la partie qui signe.",
      en: "The reader does not know whether it is the party that signs."),
    remedy: Message(
      fr: "Reprenez dans la colonne le nom donné en tête.",
      en: "Use in the column the name given at the head."),
    fails: "Entre la direction des haies, … ; Le ministère des jardins, la directrice, Lucie Ferrand",
    passes: "Pour la direction des haies, la directrice, Lucie Ferrand")

  static func check(_ act: CheckedAct) -> Verdict {
    let tokens = act.tokens
    let calls = PartyCalls(act)
    guard !act.record.parties.isEmpty else { return .clear }
    var found: [Finding] = []
    for line in act.act.lines(in: act.signatureWords)
    where line.block.zone == .body && line.content.count < 30 {
      guard let start = tokens.match(.side, at: line.content.lowerBound)?.upperBound,
        start < line.content.upperBound,
        OfficeWords.isBody(tokens, start), !OfficeWords.isOffice(tokens, start),
        !act.says(.behalf, in: line.content),
        !line.content.contains(where: { calls.call(at: $0) != nil })
      else { continue }
      found.append(
        Finding(
          .review,
          fr: "La colonne nomme « \(act.quote(line.content)) », que l’acte n’a pas nommé ainsi en tête.",
          en: "The column names “\(act.quote(line.content))”, which the head of the act does not name so."
        ).quoting(line.content, of: act))
    }
    return .findings(found)
  }
}

extension Phrase {
  fileprivate static let side = Phrase("[pour] {le|la|l'|les}|pour")
  fileprivate static let behalf = Phrase("par {delegation|ordre|interim}|vu|visa|approuve")
}
