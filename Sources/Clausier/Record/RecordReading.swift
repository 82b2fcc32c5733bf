/// What was read of JSON that should be a record or an error object.
public struct RecordReading: Sendable {
  /// The version that it gives for itself; `nil` if it gives none, or if the major version is not ours.
  public let version: SchemaVersion?
  /// What it is; `nil` where it has faults.
  public let entry: RecordEntry?
  /// What is wrong with it, in the record's order; a hundred faults at most.
  public let faults: [RecordFault]

  /// Reads any bytes, in a time that grows with their number.
  public init(_ json: [UInt8]) {
    do throws(RecordFault) {
      var reader = try RecordReader(json)
      let entry = RecordEntry.read(from: &reader)
      version = reader.version
      faults = reader.faults
      self.entry = reader.faults.isEmpty ? entry : nil
    } catch {
      version = nil
      faults = [error]
      entry = nil
    }
  }
}
