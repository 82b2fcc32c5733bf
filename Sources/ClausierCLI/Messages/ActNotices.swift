import Clausier

extension Notice {
  /// How many acts of which kind a file holds.
  static func acts(_ records: [Record]) -> Notice {
    func count(_ kind: ActKind) -> Int { records.count { $0.kind == kind } }
    let kinds: [(Int, String, String)] = [
      (count(.delegation), "délégation(s) de gestion", "delegation(s)"),
      (count(.amendment), "avenant(s)", "amendment(s)"),
      (count(.agreement), "autre(s) convention(s)", "other agreement(s)"),
      (count(.unknown), "acte(s) d’une autre nature", "act(s) of another kind"),
    ]
    let held = kinds.filter { $0.0 > 0 }
    return Notice(
      .note,
      fr: "contient \(records.count) actes : " + held.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + ".",
      en: "holds \(records.count) acts: " + held.map { "\($0.0) \($0.2)" }.joined(separator: ", ") + ".")
  }
}
