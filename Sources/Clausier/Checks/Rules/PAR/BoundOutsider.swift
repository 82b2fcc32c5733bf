/// PAR004: somebody who is no party undertakes something.
enum BoundOutsider: CheckRule {
  static let code = "PAR004"
  static let name = "bound-outsider"
  static let severities: [Finding.Severity] = [.review]
  static let scope = RuleScope.conventions

  static let page = RulePage(
    finds: Message(
      fr: "Quelqu’un qui n’est pas partie s’engage à quelque chose (« la mission s’engage »).",
      en: "Somebody who is no party undertakes something (“la mission s’engage”)."),
    matters: Message(
      fr: "La convention n’oblige que ses parties : un engagement d’un autre ne vaut rien.",
      en: "The convention binds its parties only: an undertaking of somebody else is worth nothing."),
    source: .decree("2"),
    remedy: Message(
      fr: "Écrivez quelle partie s’engage, ou ajoutez cet autre comme partie.",
      en: "Write which party undertakes it, or add the other one as a party."),
    fails: "La mission des herbiers s’engage à fournir un plan.",
    passes: "Le délégataire s’engage à fournir un plan. Chaque partie s’engage à désigner un référent.")

  static func check(_ act: CheckedAct) -> Verdict {
    let tokens = act.tokens
    let calls = PartyCalls(act)
    var known: Set<String> = []
    var found: [Finding] = []
    for sentence in act.clauses {
      for verb in tokens.all(.promises, in: sentence.words) {
        let before: TokenRange = max(sentence.words.lowerBound, verb.lowerBound - 14)..<verb.lowerBound
        guard let subject = subject(in: before, from: sentence.words.lowerBound, tokens),
          tokens.match(.ownWords, at: subject.lowerBound) == nil,
          !before.contains(where: { calls.call(at: $0) != nil }), tokens.first(.anyParty, in: before) == nil
        else { continue }
        let said = act.quote(subject)
        guard known.insert(said.lowercased()).inserted else { continue }
        found.append(
          Finding(
            .review, fr: "« \(said) » s’engage, et n’est pas partie à l’acte.",
            en: "“\(said)” undertakes something and is no party to the act."
          ).quoting(subject.lowerBound..<verb.upperBound, of: act))
      }
    }
    return .findings(found)
  }

  /// The words from the article that begins the sentence, or the last one after a comma, up to the verb.
  private static func subject(in range: TokenRange, from start: Int, _ tokens: Tokens) -> TokenRange? {
    for article in tokens.all(.article, in: range).reversed() {
      let before = article.lowerBound - 1
      guard
        before < start || tokens.reads(before, ",") || tokens.reads(before, "-")
          || tokens.match(.et, at: before) != nil
      else { continue }
      return article.lowerBound..<range.upperBound
    }
    return nil
  }
}

extension Phrase {
  fileprivate static let promises = Phrase("{s'|se} {engage(nt)|engagera|engageront|oblige(nt)|obligera}")
  fileprivate static let article = Phrase("le|la|l'|les")
  fileprivate static let et = Phrase("et")
  fileprivate static let ownWords = Phrase(
    "{le|la|l'|les} {partie(s)|signataire(s)|present(e)|convention|partenaire(s)|mandataire|beneficiaire|deux|un(e)|autre}"
  )
  fileprivate static let anyParty = Phrase(
    "partie(s)|il|elle|ils|elles|celui|celle|qui|dernier|derniere|chacun(e)")
}
