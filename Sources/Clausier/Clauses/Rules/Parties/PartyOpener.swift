/// What begins the naming of the parties: « Entre les soussignés : », « La présente convention est conclue entre ».
enum PartyOpener {
  /// The token after the words at a token that begins a line, or at « entre » itself.
  static func end(_ tokens: Tokens, at position: Int, limit: Int) -> Int? {
    if tokens.reads(position, "entre") { return behindEntre(tokens, position + 1, limit) }
    if let parties = tokens.match(.partiesHeading, at: position, limit: limit),
      isLineEnd(tokens, parties.upperBound, limit) || tokens.reads(parties.upperBound - 1, ":")
    {
      return parties.upperBound
    }
    guard
      let entre = announced(tokens, at: position, limit: limit)
        ?? announced(tokens, behindReasons: position, limit: limit)
    else { return nil }
    return behindEntre(tokens, entre + 1, limit)
  }

  /// « En application du décret …, la présente délégation est conclue entre ».
  private static func announced(_ tokens: Tokens, behindReasons start: Int, limit: Int) -> Int? {
    guard
      tokens.match(.reason, at: start, limit: limit) != nil
    else { return nil }
    var isVerbal = false
    for position in start..<min(limit, start + 120) {
      if tokens[position].kind == .lineFeed { return nil }
      if tokens.match(.estDonc, at: position).map({ isVerb(tokens, $0.upperBound, limit) }) ?? false {
        isVerbal = true
      }
      if tokens.reads(position, "entre"), isVerbal { return position }
      if tokens.reads(position, ".") || tokens.reads(position, ";") { isVerbal = false }
    }
    return nil
  }

  /// « entre » after words that say that an act is concluded: « Convention passée », « Est intervenue ».
  private static func announced(_ tokens: Tokens, at start: Int, limit: Int) -> Int? {
    let isAct =
      tokens.match(.act, at: start, limit: limit) != nil
    let opens = tokens.match(.auxiliary, at: start, limit: limit) != nil || isVerb(tokens, start, limit)
    guard isAct || opens else { return nil }
    var position = start
    var hasVerb = false
    while position < limit, position - start < 40,
      tokens[position].kind == .word || tokens[position].kind == .number || joins(tokens, position)
    {
      if tokens.reads(position, "entre") { return hasVerb ? position : nil }
      if isVerb(tokens, position, limit) { hasVerb = true }
      position += 1
    }
    return nil
  }

  /// Whether a sign is part of the number of a text: « en application du décret n° 2004-1085 ».
  private static func joins(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.reads(position, "-") && tokens[position].isGlued || tokens.match(.numero, at: position) != nil
      || tokens.reads(position, "°")
  }

  private static func isVerb(_ tokens: Tokens, _ position: Int, _ limit: Int) -> Bool {
    tokens.match(.conclu, at: position, limit: limit) != nil
  }

  /// After « entre » and « les soussignés », « les parties désignées ci-après » and the like.
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

  static func isLineEnd(_ tokens: Tokens, _ position: Int, _ limit: Int) -> Bool {
    position >= limit || tokens[position].kind == .lineFeed || tokens[position].kind == .tab
  }
}

extension Phrase {
  fileprivate static let partiesHeading = Phrase(

    """
    {les|l'identification des|identification des|designation des|presentation des} {soussigne(e)(s)|parties|cocontractants} \
    [suivantes|contractantes|signataires|a la [presente] convention|au present {acte|accord|protocole}|au contrat] [sont] [:]|\
    [la|le|l'] [present(e)] {convention|delegation|avenant|accord|protocole} [de delegation] [de gestion] {lie|engage|unit} [:]|\
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
