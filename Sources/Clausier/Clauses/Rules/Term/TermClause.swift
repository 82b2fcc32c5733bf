/// One sentence of the articles that say how long the act lasts.
struct TermClause {
  /// Its tokens.
  let tokens: TokenRange
  /// The first word of a renewal in it; what follows is about the renewal.
  let renewal: Int?
  /// The tokens before the renewal: what is said of the act's own term; all of them where a renewal is only denied.
  let before: TokenRange
  /// Whether it is about the act itself, and not about a market, a request or the end of something else.
  var isOwn: Bool { subject != .other }
  /// Whether it names the act before anything else.
  var namesAct: Bool { subject == .act }

  private let subject: Subject

  private enum Subject {
    case act, other, unsaid
  }

  /// The sentences of the articles about the term, in reading order.
  static func all(_ act: Act, isAmendment: Bool) -> [TermClause] {
    let articles = act.outline.parts.filter { $0.kind == .article }
    let said = act.tokens.all(.spoken, in: act.readable)
    var next = 0
    var chosen: Set<String> = []
    var clauses: [TermClause] = []
    for part in articles {
      let range = part.text
      while next < said.count, said[next].lowerBound < range.lowerBound { next += 1 }
      let first = next
      while next < said.count, said[next].lowerBound < range.upperBound { next += 1 }
      let hits = said[first..<next]
      // « 7.2 » belongs to « Article 7 : Durée ».
      let number = part.number ?? ""
      let isBelow = number.lastIndex(of: ".").map { chosen.contains(String(number[..<$0])) } ?? false
      let isAbout = isBelow || isAbout(act, part)
      if isAbout { chosen.insert(number) }
      guard isAbout || !hits.isEmpty else { continue }
      let sentences = act.tokens.sentences(in: range)
      let own = clausesOfTerm(sentences, isAbout: isAbout, hits, act.tokens, isAmendment)
      // Without heading, an article of which one sentence is about the term is about it as a whole.
      let isWhole = part.heading == nil && !isAbout && own.contains { $0.namesAct }
      clauses += isWhole ? sentences.map { TermClause(act.tokens, $0, isAmendment) } : own
    }
    return clauses
  }

  /// The sentences of an article that are about the term: all where the article is, else those with one of the hits
  /// that name the act or a notice.
  private static func clausesOfTerm(
    _ sentences: [TokenRange], isAbout: Bool, _ hits: ArraySlice<TokenRange>, _ tokens: Tokens,
    _ isAmendment: Bool
  ) -> [TermClause] {
    var hit = hits.startIndex
    return sentences.compactMap { sentence in
      while hit < hits.endIndex, hits[hit].lowerBound < sentence.lowerBound { hit += 1 }
      let isSaid = hit < hits.endIndex && hits[hit].lowerBound < sentence.upperBound
      guard isAbout || isSaid else { return nil }
      let clause = TermClause(tokens, sentence, isAmendment)
      let isNotice =
        tokens.first(.notice, in: sentence) != nil
        && (clause.isOwn || tokens.first(.resiliation, in: sentence) != nil)
      // An avenant moves the end without naming the convention: « les mots « jusqu'au … » sont remplacés par … ».
      let isMoved = isAmendment && clause.isOwn && tokens.first(.moved, in: sentence) != nil
      return isAbout || clause.namesAct || isNotice || isMoved ? clause : nil
    }
  }

  private init(_ all: Tokens, _ tokens: TokenRange, _ isAmendment: Bool) {
    self.tokens = tokens
    renewal =
      all.first(.reconduction, in: tokens)?.lowerBound ?? TermClause.prolongation(all, tokens)
    let denied = renewal.map { all.match(.non, at: $0 - 1) != nil } ?? true
    before = tokens.lowerBound..<(denied ? tokens.upperBound : renewal ?? tokens.upperBound)
    subject = TermClause.subject(all, tokens, isAmendment)
  }

  /// « peut être prolongée par avenant, une fois, pour six mois » renews it; « prolongée jusqu'au » moves its end.
  private static func prolongation(_ all: Tokens, _ tokens: TokenRange) -> Int? {
    guard
      let word = all.first(.prolonge, in: tokens)
    else { return nil }
    let after: TokenRange = word.upperBound..<tokens.upperBound
    return all.first(.fois, in: after) != nil
      && all.first(.jusqu, in: after) == nil ? word.lowerBound : nil
  }

  /// Whether an article's heading is about the term of the act.
  private static func isAbout(_ act: Act, _ part: Outline.Part) -> Bool {
    guard let heading = part.heading else { return false }
    return act.tokens.first(.words, in: heading) != nil
  }

  /// What a sentence is about is the first noun that says so.
  private static func subject(_ all: Tokens, _ tokens: TokenRange, _ isAmendment: Bool) -> Subject {
    // No noun that says it has fewer than three letters.
    for position in tokens where all[position].kind == .word && all.foldedRange(position).count > 2 {
      let isAct = all.match(.act, at: position)
      if isAct != nil || (all.reads(position, "duree") && all.reads(position - 1, "sa")) {
        return .act
      }
      // « reconduit deux fois par avenant » is not about the avenant.
      if all.match(.by, at: position - 1) != nil || all.match(.byA, at: position - 2) != nil { continue }
      if all.reads(position, "avenant") { return isAmendment ? .act : .other }
      if all.match(.otherThing, at: position) != nil {
        return .other
      }
      if all.match(.resiliations, at: position) != nil {
        // « Sauf dénonciation, la convention est reconduite » is about the act all the same.
        if position > tokens.lowerBound, all.match(.sauf, at: tokens.lowerBound) != nil {
          continue
        }
        return .other
      }
    }
    return .unsaid
  }
}

extension Phrase {
  fileprivate static let notice = Phrase("preavis|prevenance|a l'avance|avant sa prise d'effet")
  fileprivate static let resiliation = Phrase("resiliation|denonciation|mettre fin|mis fin")
  fileprivate static let reconduction = Phrase(

    """
    reconduction(s)|reconduit(e)(s)|reconduire|reconductible(s)|renouvelable(s)|renouvele(e)(s)|renouveler|\
    renouvellement(s)|tacite(s)|tacitement
    """)
  fileprivate static let non = Phrase("non|sans|pas")
  fileprivate static let prolonge = Phrase(
    "prolonge(e)(r)|prolongation|proroge(e)(r)|prorogation|prorogeable")
  fileprivate static let fois = Phrase("fois|{pour|de} {une duree|une periode|un an|# mois|_ mois}")
  fileprivate static let jusqu = Phrase("jusqu'")
  fileprivate static let words = Phrase(

    """
    duree|effet|effets|vigueur|echeance|terme|reconduction|renouvellement|resiliation|denonciation|validite|\
    cessation|prorogation|prolongation|fin {de la|du|anticipee}|expiration|preavis
    """)
  fileprivate static let act = Phrase(
    "convention|delegation|elle|acte|protocole|accord|charte|present(e) {contrat|decision|arrangement}|document|presentes|son terme"
  )
  fileprivate static let by = Phrase("par")
  fileprivate static let byA = Phrase("{par|voie} {un|une|d'}")
  fileprivate static let otherThing = Phrase(

    """
    marche(s)|bon(s)|commande(s)|credit(s)|paiement(s)|demande(s)|rapport(s)|bilan(s)|prestation(s)|modification(s)|\
    decision(s)|avance(s)|versement(s)|subvention(s)|travaux|projet(s)|depense(s)|factures
    """)
  fileprivate static let resiliations = Phrase("resiliation(s)|denonciation(s)")
  fileprivate static let sauf = Phrase("sauf|sans|faute|absence")
  fileprivate static let moved = Phrase(
    "{sont|est} remplace(e)(s) par|{reporte(e)|porte(e)|repousse(e)} {au|du|jusqu'|a la date}")
  /// The words by which an act says that it begins or ends.
  fileprivate static let spoken = Phrase(
    """
    prend(ra) {effet|fin}|prenant effet|entre(ra) en vigueur|conclue|conclu|consentie|valable|s'applique(ra)|s'acheve(ra)|\
    expire(ra)|prolonge(e)|proroge(e)|preavis|prevenance|mettre fin|mis fin|tacite reconduction|renouvelable|reconductible|reconduite|renouvelee|\
    sont remplaces par|est remplace(e) par|est {reporte(e)|porte(e)|repousse(e)|fixe(e)} au|etabli(e) pour|applicable|executoire|arrive(ra) a|s'eteint|s'eteindra|cesse(ra) de|court {jusqu'|du}|sa duree|terme est
    """)
}
