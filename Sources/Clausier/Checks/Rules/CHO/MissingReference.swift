/// CHO001: a block of references lacks one of the four usual ones.
enum MissingReference: CheckRule {
  static let code = "CHO001"
  static let name = "missing-reference"
  static let severities: [Finding.Severity] = [.warning, .note]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr:
        "Un tableau ou une liste de références n’a pas de domaine fonctionnel, de centre financier, d’activité ou de centre de coûts (note, s’il en manque plusieurs). Un axe ministériel vide passe.",
      en:
        "A table or a list of references lacks domaine fonctionnel, centre financier, activité or centre de coûts (a note where several are missing). An empty axe ministériel passes."
    ),
    matters: Message(
      fr: "Sans les quatre, la dépense ne peut être saisie dans Chorus.",
      en: "Without the four, the expense cannot be entered in Chorus."),
    remedy: Message(fr: "Ajoutez la référence qui manque.", en: "Add the missing reference."),
    fails: "Domaine fonctionnel : 0352-01 ; Centre financier : 0352-CHAI-CTAL ; Activité : 035200010101",
    passes: "les crédits de l’unité opérationnelle 0352-CHAI-CTAL")

  static func check(_ act: CheckedAct) -> Verdict {
    let blocks = act.record.chorus.indices.filter { lacking(act.record.chorus[$0]).count < 3 }
    guard !blocks.isEmpty else {
      return .notApplicable(
        fr: "l’acte n’a pas de bloc de références", en: "the act has no block of references")
    }
    var known: Set<String> = []
    var found: [Finding] = []
    for index in blocks {
      let block = act.record.chorus[index]
      let lacking = lacking(block)
      for kind in lacking where known.insert(kind.fr).inserted {
        guard let shown = first(block) else { continue }
        found.append(
          Finding(
            lacking.count == 1 && !isByDesign(kind, blocks, act) ? .warning : .note,
            fr: "Le bloc de références n’a pas de \(kind.fr).",
            en: "The block of references has no \(kind.en)."
          ).showing(shown, at: "/chorus/\(index)"))
      }
    }
    return .findings(found)
  }

  private static func lacking(_ block: ChorusBlock) -> [Message] {
    var lacking: [Message] = []
    func note(_ isThere: Bool, _ name: String) { if !isThere { lacking.append(Message(fr: name, en: name)) } }
    note(block.domaineFonctionnel != nil, "domaine fonctionnel")
    note(block.centreFinancier != nil, "centre financier")
    note(!block.activites.isEmpty, "code d’activité")
    note(block.centreDeCout != nil, "centre de coûts")
    return lacking
  }

  /// Whether several blocks all go without a reference, as in a table that has no column for it.
  private static func isByDesign(_ kind: Message, _ blocks: [Int], _ act: CheckedAct) -> Bool {
    blocks.count > 1 && blocks.allSatisfy { lacking(act.record.chorus[$0]).contains(kind) }
  }

  private static func first(_ block: ChorusBlock) -> Shown<String>? {
    block.domaineFonctionnel ?? block.centreFinancier ?? block.activites.first ?? block.centreDeCout
  }
}
