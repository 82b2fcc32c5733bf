import Storage

extension Database {
  /// The record of an act; `nil` when it is damaged.
  func record(of act: Int) throws(StorageError) -> RecordNode? {
    try json(of: act).flatMap { RecordNodes($0)?.root }
  }

  /// The record of an act as it was given; `nil` when it is damaged.
  func json(of act: Int) throws(StorageError) -> [UInt8]? {
    var json: [UInt8]?
    try rows("SELECT size, json FROM records WHERE act = ?", [.number(act)]) { row in
      json = Packer.unpack(row.bytes(1), count: row.number(0))
    }
    return json
  }
}
