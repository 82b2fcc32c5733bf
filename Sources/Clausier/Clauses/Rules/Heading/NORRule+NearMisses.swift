/// Numbers that are almost a NOR, and those of other texts.
extension NORRule {
  static let reasons: [NearMissReason] = [.malformedNOR, .otherText, .noLabel]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    labelled(act) + unlabelled(act)
  }

  /// « NOR : … » with a wrong form, or further down.
  private static func labelled(_ act: Act) -> [NearMiss] {
    let tokens = act.tokens
    return tokens.all(.nor, in: 0..<tokens.count).compactMap { word in
      guard tokens[word.lowerBound].marks.contains(.capital) else { return nil }
      var position = word.upperBound
      while tokens.reads(position, ":") || tokens.reads(position, "n") || tokens.reads(position, "°") {
        position += 1
      }
      if let code = NOR.read(tokens, at: position) {
        return act.miss("/nor", code.tokens, reading: code.value, .otherText)
      }
      var end = position
      while end < tokens.count, end - position < 6, tokens[end].kind == .word || tokens[end].kind == .number,
        tokens[end].marks.contains(.capitals) || tokens[end].kind == .number
      {
        end += 1
      }
      return end > position ? act.miss("/nor", word.lowerBound..<end, .malformedNOR) : nil
    }
  }

  /// A code of a NOR's form that nothing announces.
  private static func unlabelled(_ act: Act) -> [NearMiss] {
    act.mentions.codes.compactMap { code in
      guard code.value.kind == .nor else { return nil }
      var before = code.tokens.lowerBound - 1
      while act.tokens.reads(before, ":") || act.tokens.reads(before, "°") || act.tokens.reads(before, "n") {
        before -= 1
      }
      guard !act.tokens.reads(before, "nor"), !act.tokens.reads(code.tokens.lowerBound, "nor") else {
        return nil
      }
      return act.miss("/nor", code.tokens, reading: code.value.value, .noLabel)
    }
  }
}

extension NearMissReason {
  /// « NOR : JUS1234 ».
  static let malformedNOR = NearMissReason(
    "malformed-nor", fr: "Un NOR a quatre lettres, sept chiffres et une lettre.",
    en: "A NOR has four letters, seven digits and a letter.")

  /// A NOR in a visa.
  static let otherText = NearMissReason(
    "other-text", fr: "C’est celui d’un autre texte, nommé plus bas.",
    en: "It is that of another text, named further down.")

  /// « JUSA1106535X » without the word.
  static let noLabel = NearMissReason(
    "no-label", fr: "Le mot « NOR » ne le précède pas.", en: "The word « NOR » does not stand before it.")
}
