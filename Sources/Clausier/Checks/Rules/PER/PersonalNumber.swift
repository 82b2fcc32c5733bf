/// PER002: a social security number, a bank account or a date of birth.
enum PersonalNumber: CheckRule {
  static let code = "PER002"
  static let name = "personal-number"
  static let severities: [Finding.Severity] = [.error]

  static let page = RulePage(
    finds: Message(
      fr: "Un numéro de sécurité sociale ou un IBAN dont la clé est juste, ou une date de naissance.",
      en: "A social security number or an IBAN with a right key, or a date of birth."),
    matters: Message(
      fr: "Ces données ne se publient pas ; elles servent à usurper une identité.",
      en: "Such data are not published; they serve to steal an identity."),
    source: .crpa("L311-6, L312-1-2"),
    remedy: Message(
      fr: "Ôtez ces mots du fichier, et non seulement de la vue.",
      en: "Take these words out of the file, not only out of sight."),
    fails: "La cheffe de projet, née le 12 mars 1975 à Lille",
    passes: "Les marchés portent les numéros 2 84 05 23 096 012 00 et 1300123456.")

  static func check(_ act: CheckedAct) -> Verdict {
    let numbers = act.act.mentions.codes.compactMap { mention -> Finding? in
      switch mention.value.kind {
      case .nir:
        told(mention.tokens, "un numéro de sécurité sociale", "a social security number", act)
      case .iban:
        told(mention.tokens, "un compte bancaire (IBAN)", "a bank account (IBAN)", act)
      default: nil
      }
    }
    let births = act.act.mentions.dates.compactMap { mention -> Finding? in
      guard mention.value.day != nil else { return nil }
      let lead = (1...6).lazy.compactMap { back in
        act.tokens.match(.born, at: mention.tokens.lowerBound - back)
      }.first { $0.upperBound == mention.tokens.lowerBound }
      guard let lead else { return nil }
      return told(
        lead.lowerBound..<mention.tokens.upperBound, "une date de naissance", "a date of birth", act)
    }
    return .findings(numbers + births)
  }

  private static func told(_ words: TokenRange, _ fr: String, _ en: String, _ act: CheckedAct) -> Finding {
    Finding(.error, fr: "L’acte contient \(fr).", en: "The act holds \(en).").quoting(words, of: act)
  }
}

extension Phrase {
  fileprivate static let born = Phrase(
    "ne(e)(s) le|ne(e)(s) {a|en} _ le|ne ( e ) le|date de naissance [:]|naissance :")
}
