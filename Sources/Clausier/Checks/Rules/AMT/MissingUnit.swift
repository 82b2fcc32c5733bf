/// AMT005: an amount of a table without unit, neither its own nor its head's.
enum MissingUnit: CheckRule {
  static let code = "AMT005"
  static let name = "missing-unit"
  static let severities: [Finding.Severity] = [.note]

  static let page = RulePage(
    finds: Message(
      fr: "Un montant d’un tableau n’a pas d’unité, et la tête du tableau n’en dit pas.",
      en: "An amount of a table has no unit, and the table’s head says none."),
    matters: Message(
      fr: "Euros ou milliers d’euros ? Le lecteur doit deviner.",
      en: "Euros or thousands of euros? The reader has to guess."),
    remedy: Message(
      fr: "Ajoutez « € » aux montants ou « (en €) » à la tête.",
      en: "Add “€” to the amounts or “(en €)” to the head."),
    fails: "AE | CP ; 2024 | 42 000 | 42 000",
    passes: "AE (en €) | CP (en €) ; 2024 | 42 000 | 42 000")

  static func check(_ act: CheckedAct) -> Verdict {
    let tables = BudgetTable.all(act.act).map(\.table).filter(\.isBudget)
    guard !tables.isEmpty else {
      return .notApplicable(fr: "l’acte n’a pas de tableau de crédits", en: "the act has no table of credits")
    }
    return .findings(
      tables.filter { !$0.namesUnit }.compactMap { table in
        for row in table.cells.indices {
          for column in table.cells[row].indices where table.columns.indices.contains(column) {
            guard table.isAmount(row: row, column: column), let amount = table.cells[row][column].amount,
              !amount.hasUnit
            else { continue }
            return Finding(
              .note, fr: "« \(act.quote(amount.range)) » n’a pas d’unité.",
              en: "“\(act.quote(amount.range))” has no unit."
            ).quoting(amount.range, of: act)
          }
        }
        return nil
      })
  }
}
