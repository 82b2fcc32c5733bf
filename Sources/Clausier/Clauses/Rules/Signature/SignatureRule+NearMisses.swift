/// Dates outside the signature and blanks in it, people who do not sign, copies that are not counted.
extension SignatureRule {
  static let reasons: [NearMissReason] = [
    .outsideSignature, .laterDate, .noCount, .onlyRepresents, .dateOfText, .blank,
  ]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let blanks = DateMisses(act).blanks().filter { miss in
      act.outline.part(of: miss.words)?.kind == .signature
    }
    return dates(act)
      + blanks.map { miss in
        NearMiss(pointer: "/signature/date", words: miss.words, reason: miss.reason)
      } + people(act, record) + copies(act)
  }

  private static func dates(_ act: Act) -> [NearMiss] {
    let texts = Covering(act.mentions.citations.map(\.tokens))
    return act.mentions.dates.within(act.readable).compactMap { mention in
      guard mention.value.day != nil else { return nil }
      let isWithin = act.kind(of: mention.tokens) == .signature
      let reason: NearMissReason = texts.meets(mention.tokens) ? .dateOfText : .outsideSignature
      return act.miss(
        "/signature/date", mention.tokens, reading: mention.value.description,
        isWithin ? .laterDate : reason)
    }
  }

  /// The representatives of the parties.
  private static func people(_ act: Act, _ record: Record) -> [NearMiss] {
    let known = Set(record.signature.signatories.compactMap(\.name?.value))
    return PartiesRule.people(act, in: .parties).compactMap { words in
      let name = PersonName.normalised(act.tokens, words)
      return known.contains(name)
        ? nil : act.miss("/signature/signatories", words, reading: name, .onlyRepresents)
    }
  }

  private static func copies(_ act: Act) -> [NearMiss] {
    act.tokens.all(.exemplaire, in: act.readable).compactMap { word in
      let before = act.mentions.numerals.within(word.lowerBound - 12..<word.lowerBound)
      guard before.last?.tokens.upperBound != word.lowerBound else { return nil }
      return act.miss("/signature/copies", word, .noCount)
    }
  }
}

extension NearMissReason {
  /// A date outside the signature.
  static let outsideSignature = NearMissReason(
    "outside-signature", fr: "C’est écrit hors du bloc de signature.",
    en: "It is written outside the signature.")

  /// A later date in the signature.
  static let laterDate = NearMissReason(
    "later-date", fr: "Une autre date précède dans le bloc de signature.",
    en: "Another date stands before it in the signature.")

  /// « les exemplaires » without number.
  static let noCount = NearMissReason(
    "no-count", fr: "Aucun nombre ne dit combien.", en: "No number says how many.")

  /// Somebody who represents a party and does not sign.
  static let onlyRepresents = NearMissReason(
    "only-represents", fr: "Cette personne représente une partie ; le bloc de signature ne la nomme pas.",
    en: "This person represents a party; the signature does not name him or her.")
}

extension Phrase {
  fileprivate static let exemplaire = Phrase("exemplaire(s)")
}
