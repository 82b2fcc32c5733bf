/// DAT005: something is to be done before a day that was past when the act was signed.
enum PastDeadline: CheckRule {
  static let code = "DAT005"
  static let name = "past-deadline"
  static let severities: [Finding.Severity] = [.warning]
  static let scope = RuleScope.conventions

  static let page = RulePage(
    finds: Message(
      fr: "Une chose est à faire avant une date antérieure à la signature.",
      en: "Something is to be done before a day earlier than the signature."),
    matters: Message(
      fr: "L’obligation ne pouvait pas être tenue ; la date vient souvent d’une convention précédente.",
      en: "The duty could not be met; the date often comes from an earlier convention."),
    remedy: Message(fr: "Corrigez la date.", en: "Correct the date."),
    fails: "remet un premier bilan au plus tard le 15 novembre 2019 ; Fait à Rennes, le 12 mars 2024",
    passes: "les marchés notifiés avant le 1er janvier 2019")

  static func check(_ act: CheckedAct) -> Verdict {
    guard let day = act.signatureDay else {
      return .notApplicable(fr: "l’acte n’a pas de date de signature", en: "the act has no date of signature")
    }
    var found: [Finding] = []
    for sentence in act.clauses {
      for date in act.act.mentions.dates.within(sentence.words)
      where date.value.day != nil && date.value < day.value {
        let before: TokenRange =
          max(sentence.words.lowerBound, date.tokens.lowerBound - 5)..<date.tokens.lowerBound
        guard let lead = act.tokens.last(.deadline, in: before), lead.upperBound == date.tokens.lowerBound,
          isToDo(around: lead.lowerBound..<date.tokens.upperBound, sentence.words, act),
          act.tokens.match(.done, at: lead.lowerBound - 1) == nil
        else { continue }
        found.append(
          Finding(
            .warning,
            fr: "L’échéance du \(act.quote(date.tokens)) était passée à la signature, le \(day.printed).",
            en: "The deadline of \(act.quote(date.tokens)) was past at the signature, on \(day.printed)."
          ).quoting(date.tokens, of: act).comparing(
            Basis(fr: "la signature", en: "the signature", day, at: "/signature/date")))
      }
    }
    return .findings(found)
  }

  /// Whether words near a deadline say that something is still to be done.
  private static func isToDo(around words: TokenRange, _ sentence: TokenRange, _ act: CheckedAct) -> Bool {
    let reach = 80
    return act.says(.toDo, in: max(sentence.lowerBound, words.lowerBound - reach)..<words.lowerBound)
      || act.says(.toDo, in: words.upperBound..<min(sentence.upperBound, words.upperBound + reach))
  }
}

extension Phrase {
  fileprivate static let deadline = Phrase(
    "avant le|au plus tard le|d'ici {le|au}|{au|a} plus tard {le|au}|pour le|jusqu'au")
  /// Words of something that is still to be done.
  fileprivate static let toDo = Phrase(
    """
    remet(tra|tent|tre)|transme(t|ttra|ttre|ttent)|adresse(nt|ra|r)|produi(t|ra|re|sent)|fourni(t|ra|r|ssent)|communique(nt|ra|r)|etabli(t|ra|r)|\
    rend(ra|ent|re)|presente(nt|ra|r)|{est|sont|sera|seront} {remis|remise|remises|transmis|transmise|transmises|adresse(e)(s)|etabli(e)(s)|communique(e)(s)|produit(e)(s)|presente(e)(s)|rendu(e)(s)|realise(e)(s)|acheve(e)(s)}|\
    realise(nt|ra|r)|organise(nt|ra)|dresse(nt|ra)|designe(nt|ra)|livre(nt|ra)|acheve(nt|ra)|procede(nt|ra)|envoie(nt)|depose(nt|ra)|valide(nt|ra)|s'engage(nt)|doi(t|vent)|devra(ient)|devront
    """)
  /// A participle before the date says what was done.
  fileprivate static let done = Phrase(
    "notifie(e)(s)|conclu(e)(s)|engage(e)(s)|publie(e)(s)|signe(e)(s)|recrute(e)(s)|passe(e)(s)|intervenu(e)(s)|constate(e)(s)"
  )
}
