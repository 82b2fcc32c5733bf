/// Other numbers at the head of the act.
extension NumberRule {
  static let reasons: [NearMissReason] = [.rank, .numberOfOther("…"), .notAlone, .outsideAct]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let tokens = act.tokens
    let title = Covering(ActTitle(of: act).lines)
    return tokens.all(.numeros, in: 0..<tokens.count).compactMap { sign in
      guard let part = part(of: sign, act),
        let number = ReferenceNumber.read(tokens, at: sign.lowerBound, limit: tokens.count)
      else { return nil }
      let before = sign.lowerBound - 1
      let reason: NearMissReason
      if part == .other {
        reason = .outsideAct
      } else if tokens.first(.avenant, in: max(0, before - 1)..<sign.lowerBound) != nil {
        reason = .rank
      } else if before >= 0, tokens[before].kind == .word, tokens.match(.act, at: before) == nil {
        reason = .numberOfOther(tokens.text(before..<sign.lowerBound))
      } else if title.meets(sign) {
        return nil
      } else {
        reason = .notAlone
      }
      return act.miss(
        "/number", sign.lowerBound..<number.upperBound, reading: tokens.text(number), reason)
    }
  }

  /// The part that a number is in, if it can number the act at all.
  private static func part(of sign: TokenRange, _ act: Act) -> OutlinePart.Kind? {
    guard let kind = act.kind(of: sign) else { return nil }
    switch kind {
    case .title, .parties: return kind
    case .other: return sign.lowerBound >= act.readable.upperBound ? kind : nil
    default: return nil
    }
  }
}

extension NearMissReason {
  /// « avenant n° 2 ».
  static let rank = NearMissReason(
    "rank", fr: "C’est le rang d’un avenant.", en: "It is the rank of an avenant.")

  /// « décret n° 2004-1085 », « programme n° 352 ».
  static func numberOfOther(_ word: String) -> NearMissReason {
    NearMissReason(
      "number-of-other", fr: "C’est le numéro d’autre chose : « \(word) ».",
      en: "It is the number of something else: “\(word)”.")
  }

  /// « n° 12 » neither in the title nor alone.
  static let notAlone = NearMissReason(
    "not-alone", fr: "Le numéro n’est ni dans l’intitulé ni seul sur sa ligne.",
    en: "The number stands neither in the title nor alone on its line.")
}

extension Phrase {
  fileprivate static let act = Phrase(
    """
    convention(s)|delegation|gestion|protocole|accord|contrat|le|la|les|sous|et|au|du|reference|numero
    """)
}
