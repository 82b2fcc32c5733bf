extension PartTable {
  /// All tables of parts, with their columns in the order of the schema.
  static let all = [
    PartTable(
      "parties", of: "parties", .place, "role", "name", "acronym", .joined(["aliases"], by: " | "),
      "representative/name", "representative/title", "address/city", .words(["name"]), .words(["acronym"])),
    PartTable("credits", of: "credits", .place, "year", "label", "ae", "cp", "party", "chorus", "section"),
    PartTable("amounts", of: "amounts", .place, "euros", "tax", "qualifier", "section"),
    PartTable(
      "chorus", of: "chorus", .place, "programme", "programmeLabel", "bop", "domaineFonctionnel",
      "centreFinancier", "centreDeCout", "party", "section"),
    PartTable("activites", of: "chorus", inner: "activites", .outerPlace, .place, .element),
    PartTable("dates", of: "dates", .place, "date", "section"),
    PartTable(
      "citations", of: "visas", .always("visas"), .place, "nature", "number", "date", "title",
      .joined(["articles"], by: ", "), .always("visas")),
    PartTable(
      "citations", of: "citations", .always("citations"), .place, "nature", "number", "date", .nothing,
      "article", "section"),
    PartTable("articles", of: "articles", .place, "number", "heading", .joined(["topics"], by: " | ")),
    PartTable(
      "signatories", of: "signature/signatories", .place, "name", "title", "party", "role", "onBehalfOf"),
    PartTable("venues", of: "publication/venues", .place, .element),
    PartTable(
      "amendments", of: "amends", "rank", "kind", "number", "date", "nor", "credits", "text",
      .words(["number"])),
    PartTable(
      "doubts", of: "diagnostics", where: ("severity", "warning"), .place, "code", "pointer", "page"),
  ]

  /// The names of the tables, each once.
  static var names: [String] { all.map(\.name).reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
