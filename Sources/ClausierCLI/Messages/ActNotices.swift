import Clausier

extension Notice {
  /// A PDF inside a file could not be read.
  static func attachment(_ name: String, _ fault: Fault) -> Notice {
    Notice(
      .warning, code: fault.code,
      Message(
        fr: "dans le fichier joint « \(name) » : \(fault.message.fr)",
        en: "in the attached file “\(name)”: \(fault.message.en)"))
  }

  /// How many acts of which kind a file holds.
  static func acts(_ records: [Record]) -> Notice {
    func count(_ kind: ActKind) -> Int { records.count { $0.kind == kind } }
    let (delegations, amendments) = (count(.delegation), count(.amendment))
    let (agreements, others) = (count(.agreement), count(.unknown))
    let kinds: [(count: Int, fr: String, en: String)] = [
      (
        delegations, Plural.fr(delegations, "délégation de gestion", "délégations de gestion"),
        Plural.en(delegations, "delegation", "delegations")
      ),
      (
        amendments, Plural.fr(amendments, "avenant", "avenants"),
        Plural.en(amendments, "amendment", "amendments")
      ),
      (
        agreements, Plural.fr(agreements, "autre convention", "autres conventions"),
        Plural.en(agreements, "other agreement", "other agreements")
      ),
      (
        others, Plural.fr(others, "acte d’une autre nature", "actes d’une autre nature"),
        Plural.en(others, "act of another kind", "acts of another kind")
      ),
    ]
    let held = kinds.filter { $0.count > 0 }
    let number = records.count
    return Notice(
      .note,
      fr: "contient \(Plural.fr(number, "acte", "actes")) : \(held.map(\.fr).joined(separator: ", ")).",
      en: "holds \(Plural.en(number, "act", "acts")): \(held.map(\.en).joined(separator: ", ")).")
  }
}
