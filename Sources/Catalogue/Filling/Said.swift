import Storage

/// One thing that a record says in words: where, and in which column of the words it is found.
struct Said {
  /// The JSON Pointer of the value.
  let pointer: String
  /// The column.
  let column: WordColumn
  /// The value.
  let text: String

  /// Changes when other words of a record are indexed; see ``FoldedText/version``.
  static let version = FoldedText.version

  /// The parts that ``sql`` takes.
  static let parts = [
    "title", "number", "nor", "parties", "visas", "preamble", "articles", "annexes", "footnotes", "chorus",
    "comptableAssignataire", "signature", "publication", "citations", "amends", "credits",
  ]

  /// Everything that a record says, in the order of its keys; what one value repeats of another is left out.
  static let sql = """
    SELECT 0 AS word, '/title' AS pointer, ?1 AS said
    UNION ALL SELECT 7, '/number', ?2
    UNION ALL SELECT 7, '/nor', ?3
    UNION ALL SELECT 7, '/amends/number', ?15 ->> '$.number'
    UNION ALL SELECT 7, '/amends/nor', ?15 ->> '$.nor'
    UNION ALL SELECT 7, '/amends/text', ?15 ->> '$.text'
    UNION ALL SELECT
        CASE p.value ->> '$.role' WHEN 'delegant' THEN 1 WHEN 'delegataire' THEN 2 ELSE 3 END,
        '/parties/' || p.key || '/' || replace(f.name, '.', '/'), p.value ->> ('$.' || f.name)
      FROM json_each(?4) p, (
        SELECT 'name' AS name UNION ALL VALUES ('acronym'), ('representative.name')) f
    UNION ALL SELECT 7, '/parties/' || p.key || '/' || replace(f.name, '.', '/'), p.value ->> ('$.' || f.name)
      FROM json_each(?4) p, (
        SELECT 'representative.title' AS name UNION ALL VALUES ('address.street'), ('address.city')) f
    UNION ALL SELECT
        CASE p.value ->> '$.role' WHEN 'delegant' THEN 1 WHEN 'delegataire' THEN 2 ELSE 3 END,
        '/parties/' || p.key || '/aliases/' || a.key, a.value
      FROM json_each(?4) p, json_each(p.value, '$.aliases') a
    UNION ALL SELECT 6, '/visas/' || v.key || '/number', v.value ->> '$.number' FROM json_each(?5) v
    UNION ALL SELECT 6, '/visas/' || v.key || '/title', v.value ->> '$.title' FROM json_each(?5) v
    UNION ALL SELECT 7, '/preamble', ?6
    UNION ALL SELECT 7, '/articles/' || min(a.key) || '/under/' || u.key, u.value
      FROM json_each(?7) a, json_each(a.value, '$.under') u GROUP BY u.value
    UNION ALL SELECT 5, '/articles/' || a.key || '/heading', a.value ->> '$.heading' FROM json_each(?7) a
    UNION ALL SELECT 7, '/articles/' || a.key || '/text', a.value ->> '$.text' FROM json_each(?7) a
    UNION ALL SELECT 7, '/annexes/' || a.key || '/' || f.name, a.value ->> ('$.' || f.name)
      FROM json_each(?8) a, (SELECT 'heading' AS name UNION ALL VALUES ('text')) f
    UNION ALL SELECT 7, '/footnotes/' || n.key || '/text', n.value ->> '$.text' FROM json_each(?9) n
    UNION ALL SELECT 7, '/credits/' || c.key || '/label', c.value ->> '$.label' FROM json_each(?16) c
    UNION ALL SELECT 7, '/chorus/' || c.key || '/' || f.name, c.value ->> ('$.' || f.name)
      FROM json_each(?10) c, (
        SELECT 'domaineFonctionnel' AS name UNION ALL VALUES ('centreFinancier'), ('centreDeCout'),
        ('programmeLabel'), ('engagementJuridique')) f
    UNION ALL SELECT 7, '/chorus/' || c.key || '/' || l.name || '/' || e.key, e.value
      FROM json_each(?10) c, (SELECT 'activites' AS name UNION ALL VALUES ('tranchesFonctionnelles')) l,
        json_each(c.value, '$.' || l.name) e
    UNION ALL SELECT 7, '/chorus/' || c.key || '/axesMinisteriels/' || e.key || '/label', e.value ->> '$.label'
      FROM json_each(?10) c, json_each(c.value, '$.axesMinisteriels') e
    UNION ALL SELECT 7, '/comptableAssignataire', ?11
    UNION ALL SELECT 6, '/citations/' || c.key || '/number', c.value ->> '$.number' FROM json_each(?14) c
    UNION ALL SELECT 4, '/signature/signatories/' || s.key || '/' || f.name, s.value ->> ('$.' || f.name)
      FROM json_each(?12, '$.signatories') s, (
        SELECT 'name' AS name UNION ALL VALUES ('title'), ('onBehalfOf')) f
    UNION ALL SELECT 7, '/signature/place', ?12 ->> '$.place'
    UNION ALL SELECT 7, '/publication/venues/' || v.key, v.value FROM json_each(?13, '$.venues') v
    """

  /// What a record says.
  static func all(_ parts: RecordParts, with statement: Prepared) throws(StorageError) -> [Said] {
    var all: [Said] = []
    try statement.run(parts.values(Said.parts)) { row in
      guard let text = row.text(2), !text.isEmpty, let column = WordColumn(rawValue: row.number(0)) else {
        return
      }
      all.append(Said(pointer: row.text(1) ?? "", column: column, text: text))
    }
    return all
  }
}

/// The columns of the table of words, which filters can ask for.
enum WordColumn: Int, CaseIterable {
  case title, delegant, delegataire, party, signatory, heading, cited, body
}
