import Batch
import Clausier
import Foundation
import Testing

@testable import Export

/// The page on exports says of every field of the record where it goes, and this holds it against what is written.
@Suite struct FieldTableTests {
  /// The columns of the table behind the field, each with the exports that it is about.
  private static let columns: [(name: String, formats: [String])] = [
    ("SEDA", ["seda-2.2", "seda-2.3"]), ("EAD", ["ead"]), ("dc-csv", ["dc-csv"]), ("tables", ["csv"]),
  ]

  @Test func `the table names every field, and says truly where each goes`() throws {
    let marked = try MarkedRecord()
    let place = try ExportPlace()
    // An act without a written start begins when it is signed.
    var signed = marked.record
    signed.term.start = nil
    var texts: [String] = []
    for (_, formats) in FieldTableTests.columns {
      var text = ""
      for format in formats {
        let name = format == "csv" ? "tables/" : format.hasPrefix("seda") ? format + "/" : format
        try place.export(
          format, [marked.record, signed], to: name, settings: Self.settings, manifestOnly: true)
        text += try place.files(name.hasSuffix("/") ? String(name.dropLast()) : "").filter {
          name.hasSuffix("/") || $0 == name
        }.map { try place.read((name.hasSuffix("/") ? name : "") + $0) }.joined()
      }
      texts.append(text)
    }
    let rows = try Self.rows()
    #expect(
      Set(rows.keys) == Set(marked.paths),
      "fields: \(Set(rows.keys).symmetricDifference(marked.paths).sorted())")
    for path in marked.paths {
      guard let marks = marked.marks[path], let row = rows[path] else { continue }
      for (index, column) in Self.columns.enumerated() {
        // In brackets stands what is written at times only, or decides what is written.
        if row[index].hasPrefix("(") { continue }
        let isThere = marks.contains { texts[index].contains($0) }
        #expect((row[index] != "–") == isThere, "\(path) in \(column.name): \(row[index]), \(isThere)")
      }
    }
  }

  /// Settings that hold nothing that could be a mark.
  private static let settings: ArchiveSettings = {
    let keys: [ArchiveKey] =
      SEDATransfer.needs + [.findingAid, .findingAidTitle, .repository, .serviceCode, .url]
    let members = keys.map { key in
      let value = key == .reference ? "{n}" : key == .url ? "https://x/{file}/{sha256}" : "X"
      return "\"\(key.rawValue)\": \"\(value)\""
    }
    return (try? ArchiveSettings(json: Array("{\(members.joined(separator: ","))}".utf8)))
      ?? ArchiveSettings()
  }()

  /// The rows of the table on the page: what stands behind the name of a field.
  private static func rows() throws -> [String: [String]] {
    let page = Acts.root.appending(BytePath("Documentation/Exports.md".utf8))
    let lines = String(decoding: try InputFile.read(page), as: UTF8.self).split(separator: "\n")
    var rows: [String: [String]] = [:]
    for line in lines where line.hasPrefix("| `/") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      rows[String(cells[0].dropFirst().dropLast())] = Array(cells.dropFirst())
    }
    return rows
  }
}
