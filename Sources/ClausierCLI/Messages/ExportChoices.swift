import Clausier
import Export

// What an export decides by itself, and its user should know.

extension Notice {
  /// What an export passed over, derived or numbered by itself.
  static func choices(_ report: ExportReport, keepsReferences: Bool) -> [Notice] {
    var notices: [Notice] = []
    if report.copies > 0 { notices.append(copies(report.copies)) }
    if report.others > 0 { notices.append(otherActs(report.others)) }
    if let (day, isDerived) = report.day, isDerived { notices.append(derived(day)) }
    if !report.references.isEmpty, !keepsReferences { notices.append(referencesFollowOrder()) }
    return notices
  }

  private static func copies(_ count: Int) -> Notice {
    Notice(
      .note,
      fr:
        "\(Plural.fr(count, "copie n’est pas exportée", "copies ne sont pas exportées")) : l’acte qui en tient "
        + "lieu dans l’index l’est.",
      en:
        "\(Plural.en(count, "copy is", "copies are")) not exported: the act that stands for it in the index is."
    )
  }

  private static func otherActs(_ count: Int) -> Notice {
    let french = Plural.fr(
      count, "acte qui n’est pas une convention n’est pas exporté",
      "actes qui ne sont pas des conventions ne sont pas exportés")
    let english = Plural.en(count, "act that is no convention is", "acts that are no conventions are")
    return Notice(
      .note, fr: french + " (--acts conventions).", en: english + " not exported (--acts conventions).")
  }

  private static func derived(_ day: CalendarDate) -> Notice {
    Notice(
      .warning, code: "date-derived",
      fr:
        "le versement est daté du \(day), le dernier jour que disent les actes ; donnez le vrai avec --date.",
      en: "the transfer is dated \(day), the last day that the acts tell; give the true one with --date.")
  }

  private static func referencesFollowOrder() -> Notice {
    Notice(
      .note,
      fr:
        "les cotes suivent l’ordre des actes : un acte de plus ou de moins les décale ; --references FICHIER "
        + "les tient d’un export à l’autre.",
      en:
        "references follow the order of the acts: one act more or less shifts them; --references FILE keeps "
        + "them from one export to the next.")
  }
}
