/// A party of a drawn act.
struct DrawnParty: Sendable {
  let service: Service
  /// Its role as the record gives it.
  let role: String
  /// Who signs for it.
  let person: Person

  /// The role's French word; empty for parties of other agreements.
  var roleWord: String { role == "delegant" ? "délégant" : role == "delegataire" ? "délégataire" : "" }
}
