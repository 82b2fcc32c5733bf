import Storage

/// A table of parts of acts, and the statement that fills it from a member of a record: `?1` is the act, `?2` the member.
struct PartTable {
  /// The table.
  let name: String
  /// The member of the record.
  let member: String
  /// The statement.
  let sql: String

  private init(_ name: String, of member: String, _ sql: String) {
    (self.name, self.member, self.sql) = (name, member, "INSERT INTO \(name) " + sql)
  }

  /// All tables of parts.
  static let all = [
    PartTable(
      "parties", of: "parties",
      """
      SELECT ?1, key, value ->> '$.role', value ->> '$.name', value ->> '$.acronym',
        (SELECT group_concat(value, ' | ') FROM json_each(p.value, '$.aliases')),
        value ->> '$.representative.name', value ->> '$.representative.title', value ->> '$.address.city',
        NULL, NULL
      FROM json_each(?2) p
      """),
    PartTable(
      "credits", of: "credits",
      """
      SELECT ?1, key, value ->> '$.year', value ->> '$.label', value ->> '$.ae', value ->> '$.cp',
        value ->> '$.party', value ->> '$.chorus', value ->> '$.section' FROM json_each(?2)
      """),
    PartTable(
      "amounts", of: "amounts",
      """
      SELECT ?1, key, value ->> '$.euros', value ->> '$.tax', value ->> '$.qualifier', value ->> '$.section'
      FROM json_each(?2)
      """),
    PartTable(
      "chorus", of: "chorus",
      """
      SELECT ?1, key, value ->> '$.programme', value ->> '$.programmeLabel', value ->> '$.bop',
        value ->> '$.domaineFonctionnel', value ->> '$.centreFinancier', value ->> '$.centreDeCout',
        value ->> '$.party', value ->> '$.section' FROM json_each(?2)
      """),
    PartTable(
      "activites", of: "chorus",
      """
      SELECT ?1, c.key, a.key, a.value FROM json_each(?2) c, json_each(c.value, '$.activites') a
      WHERE a.value IS NOT NULL
      """),
    PartTable(
      "dates", of: "dates",
      "SELECT ?1, key, value ->> '$.date', value ->> '$.section' FROM json_each(?2)"),
    PartTable(
      "citations", of: "visas",
      """
      SELECT ?1, 'visas', key, value ->> '$.nature', value ->> '$.number', value ->> '$.date', value ->> '$.title',
        (SELECT group_concat(value, ', ') FROM json_each(v.value, '$.articles')), 'visas' FROM json_each(?2) v
      """),
    PartTable(
      "citations", of: "citations",
      """
      SELECT ?1, 'citations', key, value ->> '$.nature', value ->> '$.number', value ->> '$.date', NULL,
        value ->> '$.article', value ->> '$.section' FROM json_each(?2)
      """),
    PartTable(
      "articles", of: "articles",
      """
      SELECT ?1, key, value ->> '$.number', value ->> '$.heading',
        (SELECT group_concat(value, ' | ') FROM json_each(a.value, '$.topics')) FROM json_each(?2) a
      """),
    PartTable(
      "signatories", of: "signature",
      """
      SELECT ?1, key, value ->> '$.name', value ->> '$.title', value ->> '$.party', value ->> '$.role',
        value ->> '$.onBehalfOf' FROM json_each(?2, '$.signatories')
      """),
    PartTable(
      "venues", of: "publication", "SELECT ?1, key, value FROM json_each(?2, '$.venues')"),
    PartTable(
      "amendments", of: "amends",
      """
      SELECT ?1, ?2 ->> '$.rank', ?2 ->> '$.kind', ?2 ->> '$.number', ?2 ->> '$.date', ?2 ->> '$.nor',
        ?2 ->> '$.credits', ?2 ->> '$.text', NULL WHERE ?2 IS NOT NULL
      """),
    PartTable(
      "doubts", of: "diagnostics",
      """
      SELECT ?1, key, value ->> '$.code', value ->> '$.pointer', value ->> '$.page' FROM json_each(?2)
      WHERE value ->> '$.severity' = 'warning'
      """),
  ]

  /// The names of the tables, each once.
  static var names: [String] { all.map(\.name).reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
