// Values that a record writes as texts of a fixed form.

/// A value that is the same as its text.
protocol RecordedText: Recorded, LosslessStringConvertible {
  /// What is said of a text that is not one.
  static var refusal: Message { get }
}

extension RecordedText {
  func write(to record: inout RecordWriter) { record.json.string(description) }

  static func read(from reader: inout RecordReader) -> Self? {
    guard case .string(let text) = reader.node, let value = Self(text) else { return reader.refuse(refusal) }
    return value
  }
}

extension CalendarDate: RecordedText {
  func write(to record: inout RecordWriter) { record.json.string(plain: isoBytes) }

  static var refusal: Message { .noDate }
}

extension Timestamp: RecordedText {
  static var refusal: Message { .noTimestamp }
}

extension Period: RecordedText {
  static var refusal: Message { .noPeriod }
}

extension Section: RecordedText {
  static var refusal: Message { .noSection }
}

extension SchemaVersion: RecordedText {
  static var refusal: Message { .unknownVersion }

  /// What only later versions know is left out, so what is read is of ours at most.
  static func read(from reader: inout RecordReader) -> SchemaVersion? {
    guard case .string(let text) = reader.node, let version = SchemaVersion(text) else {
      return reader.refuse(refusal)
    }
    return min(version, current)
  }
}

extension Written where Self: RawRepresentable, RawValue == String {
  func write(to record: inout RecordWriter) { record.json.string(rawValue) }
}

extension Recorded where Self: RawRepresentable & CaseIterable, RawValue == String {
  static func read(from reader: inout RecordReader) -> Self? {
    guard case .string(let word) = reader.node, let value = Self(rawValue: word) else {
      return reader.refuseWord(.notOne(of: allCases.map(\.rawValue)))
    }
    return value
  }
}

extension ActKind: Recorded {}
extension ActNature: Recorded {}
extension CreditChange: Recorded {}
extension ElectronicSignature.Certificate: Recorded {}
extension ElectronicSignature.Change: Recorded {}
extension ElectronicSignature.Integrity: Recorded {}
extension Method: Recorded {}
extension PartyRole: Recorded {}
extension Qualifier: Recorded {}
extension RenewalMode: Recorded {}
extension Severity: Recorded {}
extension Tax: Recorded {}
extension TermEvent: Recorded {}
extension TextNature: Recorded {}
extension TextOrigin: Recorded {}
extension Topic: Recorded {}
