/// One object of a stream of records: a record for each act, an error object for a file that gave none.
public enum RecordEntry: Sendable, Equatable {
  /// What was read of an act.
  case record(Record)
  /// Why a file gave nothing.
  case error(ErrorRecord)

  /// Reads what ``json(_:evidence:)`` writes; a record without places where it was written without evidence.
  ///
  /// Keys and words of a later minor version are left out; the result is then one of ``SchemaVersion/current``.
  ///
  /// - Throws: the first fault; ``RecordReading`` gives them all.
  public init(json: [UInt8]) throws(RecordFault) {
    let reading = RecordReading(json)
    guard let entry = reading.entry else {
      throw reading.faults.first ?? RecordFault(pointer: "", reason: .noObject)
    }
    self = entry
  }

  static func read(from reader: inout RecordReader) -> RecordEntry? {
    reader.holdsError ? ErrorRecord.read(from: &reader).map(error) : Record.read(from: &reader).map(record)
  }

  /// The object as JSON in UTF-8, without a line end.
  public func json(_ style: JSONStyle = .indented, evidence: Bool = true) -> [UInt8] {
    switch self {
    case .record(let record): record.json(style, evidence: evidence)
    case .error(let error): error.json(style)
    }
  }
}
