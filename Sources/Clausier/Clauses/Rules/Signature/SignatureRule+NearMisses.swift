/// Dates outside the signature and blanks in it, people who do not sign, copies that are not counted.
extension SignatureRule {
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
    act.tokens.all("exemplaire(s)", in: act.readable).compactMap { word in
      let before = act.mentions.numerals.within(word.lowerBound - 12..<word.lowerBound)
      guard before.last?.tokens.upperBound != word.lowerBound else { return nil }
      return act.miss("/signature/copies", word, .noCount)
    }
  }
}
