import Clausier
import FoundationEssentials

/// What the page of a set says of one act.
struct SetRow {
  private let record: Record
  private let findings: Int
  private let programmes: [String]

  /// Makes the row of an act in which so many things were found.
  init(record: Record, findings: Int) {
    (self.record, self.findings) = (record, findings)
    programmes = Set(record.chorus.compactMap(\.programme)).sorted()
  }

  /// The page of the act, below the folder of the set: its name comes from the file's bytes, never from its words.
  static func path(of source: Source) -> String {
    "acts/\(hexadecimal(source.sha256).prefix(16))-\(source.act.index).html"
  }

  /// The row as JSON, in UTF-8: a member for each column, and what the charts add up.
  var json: [UInt8] {
    var json = JSONBuffer(.compact, capacity: 512)
    json.openObject()
    text("act", "\(SetRow.hexadecimal(record.source.sha256))#\(record.source.act.index)", &json)
    text("page", SetRow.path(of: record.source), &json)
    text("file", origin, &json)
    column(.title, record.title?.value, &json)
    column(.delegant, names(of: .delegant), &json)
    column(.delegataire, names(of: .delegataire), &json)
    column(.date, record.signature.date?.value.description, &json)
    column(.end, record.term.end?.value.description, &json)
    number("ae", total { $0.ae?.value }, &json)
    number("cp", total { $0.cp?.value }, &json)
    json.key("findings")
    json.number(findings)
    json.key("programmes")
    json.openArray()
    for programme in programmes {
      json.separate()
      json.string(programme)
    }
    json.closeArray()
    json.key("credits")
    json.openArray()
    for credit in record.credits where credit.ae != nil || credit.cp != nil { line(credit, &json) }
    json.closeArray()
    json.closeObject()
    return json.bytes
  }

  /// The file, and the act's pages where it is one of several.
  private var origin: String {
    let (source, act) = (record.source, record.source.act)
    return act.of < 2 ? source.file : source.file + ", p. \(act.firstPage)–\(act.lastPage)"
  }

  /// A line of credits: year, programme, AE, CP.
  private func line(_ credit: Credit, _ json: inout JSONBuffer) {
    json.separate()
    json.openObject()
    if let year = credit.year?.value {
      json.key("year")
      json.number(year)
    }
    let block = credit.chorus.flatMap {
      record.chorus.indices.contains($0) ? record.chorus[$0].programme : nil
    }
    text("programme", block ?? (programmes.count == 1 ? programmes.first : nil), &json)
    number("ae", credit.ae?.value, &json)
    number("cp", credit.cp?.value, &json)
    json.closeObject()
  }

  private func names(of role: PartyRole) -> String? {
    let names = record.parties.filter { $0.role == role }.compactMap { $0.name?.value }
    return names.isEmpty ? nil : names.joined(separator: " ; ")
  }

  private func total(_ amount: (Credit) -> Decimal?) -> Decimal? {
    let amounts = record.credits.compactMap(amount)
    return amounts.isEmpty ? nil : amounts.reduce(0, +)
  }

  private func column(_ column: SetColumn, _ text: String?, _ json: inout JSONBuffer) {
    guard let text else { return }
    json.key(escaping: column.rawValue)
    json.string(text)
  }

  private func text(_ key: StaticString, _ text: String?, _ json: inout JSONBuffer) {
    guard let text else { return }
    json.key(key)
    json.string(text)
  }

  private func number(_ key: StaticString, _ number: Decimal?, _ json: inout JSONBuffer) {
    guard let number, !number.isNaN else { return }
    json.key(key)
    json.value(Array(number.description.utf8))
  }

  /// The figures of a SHA-256, since a record may hold anything there.
  private static func hexadecimal(_ text: String) -> String {
    String(
      decoding: text.utf8.filter { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }, as: UTF8.self)
  }
}
