import Storage

/// Makes the table of words anew when an older version folded them in another way.
enum WordsRenewal {
  static func renewIfOlder(_ database: Database) throws(StorageError) {
    guard try database.fact(.folding) != String(Said.version) else { return }
    try database.transaction { () throws(StorageError) in
      try database.run("INSERT INTO words (words) VALUES ('delete-all')")
      let writer = try ActWriter(database)
      var keys: [Int] = []
      try database.rows("SELECT id FROM acts ORDER BY id") { keys.append($0.number(0)) }
      for key in keys {
        guard let record = try database.record(of: key) else { continue }
        try writer.insertWords(of: key, record)
      }
      try database.remember(.folding, String(Said.version))
    }
  }
}
