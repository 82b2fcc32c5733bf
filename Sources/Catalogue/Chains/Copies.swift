import Storage

/// Finds acts that are one: of the same bytes, or of the same words, parties and date. The first by name stands for them.
enum Copies {
  static func find(in database: Database) throws(StorageError) {
    var groups = Groups()
    // Only acts that have something in common with another; the first by name comes first.
    try database.rows(
      """
      SELECT id, act, sha256, words_digest FROM acts a WHERE
        EXISTS (SELECT 1 FROM acts b WHERE b.sha256 = a.sha256 AND b.act = a.act AND b.id <> a.id)
        OR EXISTS (SELECT 1 FROM acts b WHERE b.words_digest = a.words_digest AND b.id <> a.id)
      ORDER BY file, act, id
      """
    ) { row in
      let key = row.number(0)
      groups.join(key, by: "\(row.text(2) ?? "") \(row.number(1))")
      if let digest = row.text(3) { groups.join(key, by: digest) }
    }
    try database.run("UPDATE acts SET copy_of = NULL WHERE copy_of IS NOT NULL")
    let update = try database.prepared("UPDATE acts SET copy_of = ? WHERE id = ?")
    for group in groups.all {
      for copy in group.dropFirst() { try update.run([.number(group[0]), .number(copy)]) }
    }
  }
}

/// Keys that have something in common, directly or through others.
private struct Groups {
  private var parents: [Int: Int] = [:]
  private var keys: [Int] = []
  private var firsts: [String: Int] = [:]

  /// Puts a key together with the others that have the same in common.
  mutating func join(_ key: Int, by common: String) {
    if parents[key] == nil {
      parents[key] = key
      keys.append(key)
    }
    guard let first = firsts[common] else {
      firsts[common] = key
      return
    }
    let (left, right) = (root(first), root(key))
    if left != right { parents[max(left, right)] = min(left, right) }
  }

  /// The groups of several keys, each in the order in which they came.
  var all: [[Int]] {
    var groups: [Int: [Int]] = [:]
    var copy = self
    for key in keys { groups[copy.root(key), default: []].append(key) }
    return groups.values.filter { $0.count > 1 }
  }

  private mutating func root(_ key: Int) -> Int {
    var key = key
    while let parent = parents[key], parent != key {
      parents[key] = parents[parent] ?? parent
      key = parent
    }
    return key
  }
}
