/// What begins the naming of the parties: « Entre les soussignés : », « La présente convention est conclue entre ».
enum PartyOpener {
  /// The token after the words at a token that begins a line, or at « entre » itself.
  static func end(_ tokens: Tokens, at place: Int, limit: Int) -> Int? {
    if tokens.reads(place, "entre") { return behindEntre(tokens, place + 1, limit) }
    if let parties = tokens.match(.partiesHeading, at: place, limit: limit),
      isLineEnd(tokens, parties.upperBound, limit) || tokens.reads(parties.upperBound - 1, ":")
    {
      return parties.upperBound
    }
    guard
      let entre = announced(tokens, at: place, limit: limit)
        ?? announced(tokens, behindReasons: place, limit: limit)
    else { return nil }
    return behindEntre(tokens, entre + 1, limit)
  }

  /// « En application du décret …, la présente délégation est conclue entre ».
  private static func announced(_ tokens: Tokens, behindReasons start: Int, limit: Int) -> Int? {
    guard
      tokens.match(.reason, at: start, limit: limit) != nil
    else { return nil }
    var isVerbal = false
    for place in start..<min(limit, start + 120) {
      if tokens[place].kind == .lineFeed { return nil }
      if tokens.match(.estDonc, at: place).map({ isVerb(tokens, $0.upperBound, limit) }) ?? false {
        isVerbal = true
      }
      if tokens.reads(place, "entre"), isVerbal { return place }
      if tokens.reads(place, ".") || tokens.reads(place, ";") { isVerbal = false }
    }
    return nil
  }

  /// « entre » behind words that say that an act is concluded: « Convention passée », « Est intervenue ».
  private static func announced(_ tokens: Tokens, at start: Int, limit: Int) -> Int? {
    let isAct =
      tokens.match(.act, at: start, limit: limit) != nil
    let opens = tokens.match(.auxiliary, at: start, limit: limit) != nil || isVerb(tokens, start, limit)
    guard isAct || opens else { return nil }
    var place = start
    var hasVerb = false
    while place < limit, place - start < 24, tokens[place].kind == .word || tokens[place].kind == .number {
      if tokens.reads(place, "entre") { return hasVerb ? place : nil }
      if isVerb(tokens, place, limit) { hasVerb = true }
      place += 1
    }
    return nil
  }

  private static func isVerb(_ tokens: Tokens, _ place: Int, _ limit: Int) -> Bool {
    tokens.match(.conclu, at: place, limit: limit) != nil
  }

  /// Behind « entre » and « les soussignés », « les parties désignées ci-après » and the like.
  private static func behindEntre(_ tokens: Tokens, _ start: Int, _ limit: Int) -> Int {
    var end = start
    if let noun = tokens.match(.soussignes, at: start, limit: limit), isSet(tokens, noun, limit) {
      end = noun.upperBound
    }
    while end < limit, tokens.reads(end, ":") || tokens.reads(end, ",") { end += 1 }
    return end
  }

  /// Whether « les services » speaks of those who follow rather than being the name of one.
  private static func isSet(_ tokens: Tokens, _ noun: TokenRange, _ limit: Int) -> Bool {
    isLineEnd(tokens, noun.upperBound, limit) || tokens.reads(noun.upperBound, ":")
      || tokens.reads(noun.upperBound, ",")
      || noun.contains { tokens.match(.soussigne, at: $0) != nil }
  }

  static func isLineEnd(_ tokens: Tokens, _ place: Int, _ limit: Int) -> Bool {
    place >= limit || tokens[place].kind == .lineFeed || tokens[place].kind == .tab
  }
}

extension Phrase {
  fileprivate static let partiesHeading = Phrase(

    """
    {les|l'identification des|identification des|designation des|presentation des} {soussigne(e)(s)|parties|cocontractants} \
    [suivantes|contractantes|signataires|a la [presente] convention|au present {acte|accord|protocole}|au contrat] [sont] [:]|\
    parties {a la [presente] convention|au present {acte|accord|protocole|contrat}|contractantes|signataires|en presence} [:]|\
    les soussigne(e)(s) [:]|soussigne(e)(s) :
    """)
  fileprivate static let reason = Phrase(
    "conformement|en {application|vertu|execution}|dans le cadre|sur le fondement|pour l'application|au titre"
  )
  fileprivate static let estDonc = Phrase("est [donc|ici]")
  fileprivate static let act = Phrase(
    "[{la|le|l'|cette|ce|cet} [present(e)]] {convention|delegation|avenant|accord|protocole|acte|contrat}|il")
  fileprivate static let auxiliary = Phrase("est|a|ont|sont")
  fileprivate static let conclu = Phrase(
    "conclu(e)(s)|passe(e)(s)|etabli(e)(s)|signe(e)(s)|intervenu(e)(s)|arrete(e)(s)|convenu(e)(s)")
  fileprivate static let soussignes = Phrase(

    """
    {les|d'|des} [deux|trois|differentes] {soussigne(e)(s)|parties|signataires|services|entites|contractants|cocontractants} \
    [soussigne(e)(s)|suivant(e)(s)|signataires|contractantes|ci-{apres|dessous} [designe(e)(s)|mentionne(e)(s)|nomme(e)(s)]|\
    {designe(e)(s)|mentionne(e)(s)|nomme(e)(s)|enumere(e)(s)} [ci-{apres|dessous}]] [d'une part|ci-apres]
    """)
  fileprivate static let soussigne = Phrase("soussigne(e)(s)|parties")
}
