/// Reads who is bound to what from the sentences of articles and annexes; a heading alone never binds anyone.
///
/// A subject is an article and a noun that no preposition leads to, followed by a verb: « le délégant transmet », « la DINUM
/// s’engage à », « Le délégataire : » above a list. « Il » goes on with the subject of the sentence before.
struct BondReader {
  private let act: CheckedAct
  private let calls: PartyCalls
  private var tokens: Tokens { act.tokens }

  /// Reads an act's parties.
  init(_ act: CheckedAct) {
    self.act = act
    calls = PartyCalls(act)
  }

  /// All statements, in reading order.
  func all() -> [Bond] {
    var found: [Bond] = []
    var section: Section?
    var last: Bond?
    for sentence in act.clauses {
      if section != sentence.section {
        section = sentence.section
        last = headed(sentence)
      }
      let own = bonds(in: sentence)
      found += asides(in: sentence)
      if let first = own.first {
        found += own
        last = first
      } else if let passive = passive(sentence) {
        found.append(passive)
      } else if let going = continued(sentence, last) {
        found.append(going)
      }
    }
    return found
  }

  // MARK: Subject and verb

  private func bonds(in sentence: CheckedAct.Sentence) -> [Bond] {
    var found: [Bond] = []
    var position = sentence.words.lowerBound
    while position < sentence.words.upperBound {
      if let bond = bond(at: position, sentence) {
        found.append(bond)
        position = bond.words.upperBound
      } else {
        position += 1
      }
    }
    return found
  }

  /// The statement whose subject begins with a token.
  private func bond(at start: Int, _ sentence: CheckedAct.Sentence) -> Bond? {
    let limit = sentence.words.upperBound
    guard let article = determiner(start, limit),
      start == sentence.words.lowerBound || tokens.match(.leadsElsewhere, at: start - 1) == nil
    else { return nil }
    if let all = tokens.match(.allParties, at: start, limit: limit) {
      return verb(after: all.upperBound, limit).map {
        Bond(
          subject: all, noun: article, calls: [], isOfAll: true, weight: $0.weight,
          words: start..<$0.end, sentence: sentence)
      }
    }
    guard article < limit, tokens[article].kind == .word else { return nil }
    var called = calls.call(at: article).map { [$0] } ?? []
    var end = called.first?.words.upperBound ?? article + 1
    while let link = tokens.match(.and, at: end, limit: limit),
      let next = determiner(link.upperBound, limit), let other = calls.call(at: next)
    {
      called.append(other)
      end = other.words.upperBound
    }
    guard let verb = verb(after: end, limit) else { return nil }
    // Who is no party is only listened to where he promises something, or where a sentence begins with a service.
    let isHeard = verb.weight == .engagement || start == sentence.words.lowerBound && isService(article)
    guard !called.isEmpty || isHeard else { return nil }
    return Bond(
      subject: start..<end, noun: article, calls: called, isOfAll: false, weight: verb.weight,
      words: start..<verb.end, sentence: sentence)
  }

  /// Whether a noun names a service: « direction », « SGAMI ».
  private func isService(_ position: Int) -> Bool {
    if tokens.match(.serviceFait, at: position) != nil { return false }
    return OfficeWords.isBody(tokens, position)
      || tokens[position].marks.contains(.capitals) && tokens.foldedRange(position).count > 2
  }

  /// The token after an article.
  private func determiner(_ position: Int, _ limit: Int) -> Int? {
    tokens.match(.determiner, at: position, limit: limit)?.upperBound
  }

  /// The verb after a subject, over what stands between commas or in brackets, adverbs and pronouns.
  private func verb(after start: Int, _ limit: Int) -> (end: Int, weight: Bond.Weight)? {
    var position = afterApposition(start, limit)
    if position < limit, tokens.reads(position, ":"), position + 1 == limit { return (limit, .duty) }
    while position < limit, let small = tokens.match(.beforeVerb, at: position, limit: limit),
      small.upperBound > position
    {
      position = small.upperBound
    }
    if let engages = tokens.match(.engages, at: position, limit: limit) {
      return (engages.upperBound, .engagement)
    }
    if position > start, let pronoun = tokens.match(.engages, at: position - 1, limit: limit) {
      return (pronoun.upperBound, .engagement)
    }
    guard position < limit, isVerb(position) else { return nil }
    let isPower =
      tokens.match(.power, at: position, limit: limit) != nil && tokens.match(.grants, at: position) == nil
      || isOfficial(position, limit)
    return (position + 1, isPower ? .power : .duty)
  }

  /// « (DITP) », « , en sa qualité de responsable, », « , délégataire, ».
  private func afterApposition(_ start: Int, _ limit: Int) -> Int {
    var position = start
    if tokens.reads(position, "("),
      let close = (position..<min(limit, position + 16)).first(where: { tokens.reads($0, ")") })
    {
      position = close + 1
    }
    if tokens.reads(position, ","),
      let close = (position + 1..<min(limit, position + 30)).first(where: { tokens.reads($0, ",") })
    {
      position = close + 1
    }
    return position
  }

  /// Whether a word may be a verb: small letters, neither a preposition nor a participle.
  private func isVerb(_ position: Int) -> Bool {
    guard tokens[position].kind == .word, !tokens[position].marks.contains(.capital),
      tokens.match(.noVerb, at: position) == nil
    else { return false }
    let letters = Array(tokens.letters(position))
    // « é », « ée », « és », « ées »: of the three last letters, the last that is no « e » or « s ».
    let stem = String(decoding: letters, as: UTF8.self).unicodeScalars.reversed().drop {
      $0 == "s" || $0 == "e"
    }
    return stem.first != "é"
  }

  /// « exerce la fonction d’ordonnateur », « assure les fonctions d’ordonnateur secondaire ».
  private func isOfficial(_ verb: Int, _ limit: Int) -> Bool {
    guard tokens.match(.holds, at: verb) != nil else { return false }
    return tokens.first(.ordonnateur, in: verb..<min(limit, verb + 16)) != nil
  }

  // MARK: Other forms

  /// « il revient au délégant de », « à la charge du délégataire », « les marchés sont passés par le délégataire ».
  private func passive(_ sentence: CheckedAct.Sentence) -> Bond? {
    for lead in tokens.all(.fallsTo, in: sentence.words) {
      let start = tokens.match(.determiner, at: lead.upperBound)?.upperBound ?? lead.upperBound
      guard let call = calls.call(at: start) else { continue }
      return Bond(
        subject: call.words, noun: start, calls: [call], isOfAll: false, weight: .duty,
        words: lead.lowerBound..<call.words.upperBound, sentence: sentence)
    }
    for by in tokens.all(.by, in: sentence.words) {
      guard let call = calls.call(at: by.upperBound),
        let verb = tokens.last(
          .isDone, in: max(sentence.words.lowerBound, by.lowerBound - 9)..<by.lowerBound),
        tokens.match(.isGiven, at: verb.upperBound) == nil
      else { continue }
      return Bond(
        subject: call.words, noun: by.upperBound, calls: [call], isOfAll: false, weight: .duty,
        words: verb.lowerBound..<call.words.upperBound, sentence: sentence)
    }
    return nil
  }

  /// « l’accord du délégant, qui se prononce sous huit jours »
  private func asides(in sentence: CheckedAct.Sentence) -> [Bond] {
    tokens.all(.who, in: sentence.words).compactMap { who in
      let near = max(sentence.words.lowerBound, who.lowerBound - 6)..<who.lowerBound
      let start = near.first { calls.call(at: $0)?.words.upperBound == who.lowerBound }
      guard let start, let call = calls.call(at: start),
        let verb = verb(after: who.upperBound, sentence.words.upperBound), verb.weight != .power
      else { return nil }
      return Bond(
        subject: call.words, noun: start, calls: [call], isOfAll: false, weight: .aside,
        words: start..<verb.end, sentence: sentence)
    }
  }

  /// « Il s’assure … » after a sentence about somebody, and the items of a list below « Obligations du délégant ».
  private func continued(_ sentence: CheckedAct.Sentence, _ last: Bond?) -> Bond? {
    guard let last, last.sentence.section == sentence.section, !last.calls.isEmpty else { return nil }
    let start =
      tokens.match(.itemMark, at: sentence.words.lowerBound)?.upperBound ?? sentence.words.lowerBound
    let limit = sentence.words.upperBound
    func bond(_ weight: Bond.Weight, _ end: Int) -> Bond {
      Bond(
        subject: last.subject, noun: last.noun, calls: last.calls, isOfAll: false, weight: weight,
        words: start..<end, sentence: sentence)
    }
    if tokens.match(.impersonal, at: start, limit: limit) != nil { return nil }
    if let pronoun = tokens.match(.pronoun, at: start, limit: limit) {
      return verb(after: pronoun.upperBound, limit).map { bond($0.weight, $0.end) }
    }
    // An item of a list in which somebody's tasks stand as infinitives or as nouns.
    guard start > sentence.words.lowerBound || last.sentence.isHeading, isInfinitive(start) else {
      return nil
    }
    return bond(.duty, min(start + 1, limit))
  }

  private func isInfinitive(_ position: Int) -> Bool {
    guard tokens[position].kind == .word else { return false }
    let letters = tokens.folded[tokens.foldedRange(position)]
    return letters.count > 3
      && (letters.suffix(2).elementsEqual("er".utf8) || letters.suffix(2).elementsEqual("ir".utf8)
        || letters.suffix(2).elementsEqual("re".utf8))
  }

  /// Whom the heading of an article names as bound, for the sentences below that name nobody.
  private func headed(_ sentence: CheckedAct.Sentence) -> Bond? {
    guard let part = act.act.outline.part(of: sentence.words), let heading = part.heading,
      let duty = tokens.first(.dutyOf, in: heading)
    else { return nil }
    let start = tokens.match(.determiner, at: duty.upperBound)?.upperBound ?? duty.upperBound
    guard let call = calls.call(at: start) else { return nil }
    let head = CheckedAct.Sentence(
      words: heading, kind: sentence.kind, section: sentence.section, isHeading: true)
    return Bond(
      subject: call.words, noun: start, calls: [call], isOfAll: false, weight: .power, words: heading,
      sentence: head)
  }
}

extension Phrase {
  fileprivate static let determiner = Phrase(
    "le|la|l'|les|ledit|ladite|lesdit(e)s|chaque|chacun(e) des|ce|cet(te)|notre")
  fileprivate static let allParties = Phrase(
    "{les|chacune des|chaque} [deux] {partie(s)|signataire(s)} [{a la|de la|a} [present(e)] convention]|les cocontractants"
  )
  /// Words after which a noun is not who acts.
  fileprivate static let leadsElsewhere = Phrase(
    """
    de|d'|du|des|a|au|aux|par|pour|avec|sans|sur|sous|dans|en|entre|vers|chez|selon|contre|que|qu'|dont|ou|si|lorsque|lorsqu'|\
    quand|comme|apres|avant|pendant|durant|depuis|aupres|envers|outre|sauf|hors|tous|toutes|tout|toute|quel|quelle
    """)
  fileprivate static let and = Phrase("[,] {et|ou} [de]|,")
  fileprivate static let beforeVerb = Phrase(
    """
    s'|se|n'|ne|lui|leur|y|en|l'|le|la|les|egalement|aussi|alors|donc|ainsi|notamment|regulierement|en outre|de meme|\
    toutefois|lui-meme|elle-meme|par ailleurs|en particulier|pour sa part|de son cote|chacun(e)|seul(e)|,
    """)
  /// Verbs by which somebody promises something.
  fileprivate static let engages = Phrase(
    """
    {s'|se} {engage(nt)|engagera|engageront|oblige(nt)|obligera} [egalement|notamment|ainsi]|{est|sont|sera|seront} tenu(e)(s) \
    {de|d'|a}|{doit|doivent|devra|devront}|adhere(nt)|{a|ont|aura} {pour {mission|obligation|charge|tache|responsabilite}|la charge|l'obligation|a charge}|\
    {est|sont|sera|seront} [egalement|seul(e)(s)] charge(e)(s)|{est|sont|sera|seront} responsable(s) {de|d'|du|des}|veille(nt|ra)
    """)
  /// What somebody may do, is or gets, which is nothing that he owes.
  fileprivate static let power = Phrase(
    """
    peut|peuvent|pourra|pourront|dispose(nt|ra)|beneficie(nt|ra)|recoi(t|vent)|recevra|consomme(nt|ra)|confie(nt|ra)|autorise(nt|ra)|\
    delegue(nt|ra)|charge(nt)|mandate(nt)|reste(nt|ra)|demeure(nt|ra)|conserve(nt|ra)|est|sont|sera|seront|a|ont|aura|agi(t|ssent)|\
    represente(nt)|voi(t|ent)|donne(nt) {mandat|delegation}|souhaite(nt)|comprend|regroupe
    """)
  /// Words that are no verb where one could be.
  fileprivate static let noVerb = Phrase(
    """
    de|d'|du|des|a la|au|aux|par|pour|avec|sans|sur|sous|dans|entre|vers|chez|selon|contre|que|qu'|dont|ou|et|si|comme|qui|mais|ni|\
    place(e)|dit(e)|cite(e)|tout(e)|tous|toutes|chaque|sans|un|une|ce|cette|son|sa|ses|leurs|tel(le)|plus|moins|sis(e)|concerne(e)(s)|competent(e)(s)|territorial(e)
    """)
  /// Who delegates credits, and not a task, owes them.
  fileprivate static let grants = Phrase(
    "delegue(nt|ra) {la|les|des|un|une|le} {somme(s)|credits|montant(s)|enveloppe|dotation}")
  fileprivate static let holds = Phrase(
    "exerce(nt|ra)|assure(nt|ra)|rempli(t|ssent|ra)|tien(t|nent)|intervien(t|nent)")
  fileprivate static let ordonnateur = Phrase("ordonnateur(s)|ordonnatrice")
  fileprivate static let fallsTo = Phrase(
    """
    {il|qu'il} {revient|reviendra|incombe(ra)|appartien(t|dra)} {au|a la|a l'|aux|a}|\
    {a|sous} la {charge|responsabilite} {du|de la|de l'|des|de}|{incombe(nt)|revien(t|nent)} {au|a la|a l'|aux|a}
    """)
  fileprivate static let who = Phrase(", qui|qui|, lequel|, laquelle")
  fileprivate static let by = Phrase("par {le|la|l'|les}")
  fileprivate static let isDone = Phrase("est|sont|sera|seront")
  fileprivate static let isGiven = Phrase(
    "confie(e)(s)|autorise(e)(s)|delegue(e)(s)|alloue(e)(s)|designe(e)(s)|represente(e)(s)|signe(e)(s)|mandate(e)(s)"
  )
  fileprivate static let serviceFait = Phrase("service(s) fait(s)")
  fileprivate static let itemMark = Phrase("- [\"]|# {)|.|°}|_ )")
  fileprivate static let impersonal = Phrase(
    """
    {il|elle} {y a|convient|appartient|revient|incombe|s'agit|en est|en va|peut|pourra|est {mis|procede|fait|convenu|rappele|precise|prevu|tenu compte|\
    entendu|interdit|possible|recommande|constate}|sera {mis|procede|fait|tenu}}
    """)
  fileprivate static let pronoun = Phrase(
    "il|elle|ils|elles|{celui|celle|ceux} -ci|ce dernier|cette derniere")
  fileprivate static let dutyOf = Phrase(
    "{obligation(s)|engagement(s)|mission(s)|role|responsabilite(s)|tache(s)|attribution(s)|prestation(s)} {du|de la|de l'|des|de}"
  )
}
