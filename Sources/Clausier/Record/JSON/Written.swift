/// A value that a record is made of and that can be written as JSON.
protocol Written {
  /// Writes the value where the writer stands.
  func write(to record: inout RecordWriter)
}

extension Written where Self: RawRepresentable, RawValue == String {
  func write(to record: inout RecordWriter) { record.json.string(rawValue) }
}

extension ActKind: Written {}
extension ActNature: Written {}
extension CreditChange: Written {}
extension ElectronicSignature.Certificate: Written {}
extension ElectronicSignature.Change: Written {}
extension ElectronicSignature.Integrity: Written {}
extension PartyRole: Written {}
extension Qualifier: Written {}
extension RenewalMode: Written {}
extension Severity: Written {}
extension Tax: Written {}
extension TermEvent: Written {}
extension TextNature: Written {}
extension TextOrigin: Written {}
extension Topic: Written {}
