import Storage

extension Database {
  /// The record of an act; `nil` when it is damaged.
  func record(of act: Int) throws(StorageError) -> RecordNode? {
    var json: [UInt8]?
    try rows("SELECT size, json FROM records WHERE act = ?", [.number(act)]) { row in
      json = Packer.unpack(row.bytes(1), count: row.number(0))
    }
    return json.flatMap { RecordNodes($0)?.root }
  }
}
