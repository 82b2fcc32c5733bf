/// CHO002: a code is not written in its usual form.
enum OddCode: CheckRule {
  static let code = "CHO002"
  static let name = "odd-code"
  static let severities: [Finding.Severity] = [.warning, .review]

  static let page = RulePage(
    finds: Message(
      fr:
        "Un code n’a pas sa forme usuelle : zéro perdu, tiret à la fin, « 0352, action 1 », une lettre de trop ou de moins. « BG00/ » et des lettres dans une activité passent.",
      en:
        "A code does not have its usual form: a lost zero, a dash at the end, “0352, action 1”, a letter too many or too few. “BG00/” and letters in an activité pass."
    ),
    matters: Message(
      fr:
        "Copié tel quel, le code est refusé par Chorus. Aucune liste publique des longueurs n’existe : c’est un avertissement.",
      en: "Copied as it is, Chorus refuses the code. No list of lengths is public: it is a warning."),
    remedy: Message(fr: "Recopiez le code de Chorus.", en: "Copy the code from Chorus."),
    fails: "Domaine fonctionnel : 349-02 ; Centre financier : 0352-CHAI-CTAL-",
    passes: "Centre financier : BG00/0352-CHAI-CTAL ; Activité : 03490101B801")

  static func check(_ act: CheckedAct) -> Verdict {
    let codes = PrintedCode.all(act)
    guard !codes.isEmpty else {
      return .notApplicable(fr: "l’acte n’a pas de code", en: "the act has no code")
    }
    var known: Set<[UInt8]> = []
    return .findings(
      codes.compactMap { code in
        // In a sentence « programme 214, action 04 » is a name and no code.
        guard !code.isUsual, !(code.entry.isText && act.says(.action, in: code.words)),
          known.insert(code.letters).inserted
        else { return nil }
        let said = act.quote(code.words)
        let usual = code.entry.isUnusual || code.entry.value.isEmpty ? nil : code.entry.value
        // Of twenty codes that are read from an image, one has a wrong letter.
        let isFromImage = act.places(of: code.words).contains { $0.method != .embedded }
        return Finding(
          isFromImage ? .review : .warning,
          fr: "« \(said) » n’a pas la forme usuelle" + (usual.map { " : \($0)." } ?? "."),
          en: "“\(said)” does not have the usual form" + (usual.map { ": \($0)." } ?? ".")
        ).quoting(code.words, of: act).judgingWords()
      })
  }
}

extension Phrase {
  fileprivate static let action = Phrase("action|programme")
}
