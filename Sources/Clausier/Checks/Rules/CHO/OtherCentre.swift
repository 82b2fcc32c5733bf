/// CHO004: the centre financier of the text is not that of the table.
enum OtherCentre: CheckRule {
  static let code = "CHO004"
  static let name = "other-centre"
  static let severities: [Finding.Severity] = [.error]

  static let page = RulePage(
    finds: Message(
      fr: "Le centre financier du texte n’est pas celui du bloc de références (le préfixe mis à part).",
      en: "The centre financier of the text is not that of the block of references (the prefix apart)."),
    matters: Message(
      fr: "Des deux unités opérationnelles, on ne sait pas laquelle porte les crédits.",
      en: "One does not know which of the two holds the credits."),
    remedy: Message(fr: "Corrigez celui des deux qui est faux.", en: "Correct the one that is wrong."),
    fails: "les crédits de l’UO 0352-CHAI-CTAL … Centre financier : 0352-CHAI-CMAR",
    passes: "les crédits de l’UO 0352-CHAI-CTAL … Centre financier : BG00/0352-CHAI-CTAL")

  static func check(_ act: CheckedAct) -> Verdict {
    let codes = PrintedCode.all(act).filter { $0.entry.label == .centreFinancier && !$0.entry.isUnusual }
    let text = codes.filter(\.entry.isText)
    let listed = codes.filter { !$0.entry.isText }
    guard let said = text.first, let printed = listed.first else {
      return .notApplicable(
        fr: "l’acte ne donne pas le centre financier à la fois dans le texte et dans un bloc",
        en: "the act does not give the centre financier both in the text and in a block")
    }
    guard Set(text.map(\.entry.value)).count == 1, Set(listed.map(\.entry.value)).count == 1 else {
      return .notApplicable(
        fr: "l’acte a plusieurs centres financiers", en: "the act has several centres financiers")
    }
    guard said.entry.value != printed.entry.value else { return .clear }
    return .finding(
      Finding(
        .error, fr: "Le bloc dit « \(printed.entry.value) », le texte « \(said.entry.value) ».",
        en: "The block says “\(printed.entry.value)”, the text “\(said.entry.value)”."
      ).quoting(printed.words, of: act).comparing(
        Basis(fr: "le texte", en: "the text", act.quote(said.words), places: act.places(of: said.words))
      ).judgingWords())
  }
}
