import Storage

/// The members of a record, each as JSON or as its plain value, so that SQLite need not parse the whole record, most of
/// which is evidence, for each table.
struct RecordParts {
  private var members: [String: StoredValue] = [:]

  /// The members that are asked for one by one, in the order of a statement's places.
  func values(_ names: [String]) -> [StoredValue] { names.map { members[$0] ?? .none } }

  /// The text of a member; `nil` for null.
  func text(_ name: String) -> String? {
    if case .text(let text)? = members[name] { text } else { nil }
  }

  /// Takes a record apart.
  init(_ json: [UInt8], with statement: Prepared) throws(StorageError) {
    var members: [String: StoredValue] = [:]
    try statement.run([.text(String(decoding: json, as: UTF8.self))]) { row in
      guard let name = row.text(0) else { return }
      members[name] = row.text(1).map { .text($0) } ?? StoredValue.none
    }
    self.members = members
  }

  /// The statement that takes a record apart.
  static let sql = "SELECT key, value FROM json_each(?)"
}
