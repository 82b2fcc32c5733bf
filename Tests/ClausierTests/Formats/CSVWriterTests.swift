@testable import Clausier
import Testing

@Suite struct CSVWriterTests {
  private func line(_ title: String, _ change: (inout CSVDialect) -> Void = { _ in }) -> String {
    var record = Record(source: Source(file: title, sha256: "0", bytes: 1, pages: 1))
    record.kind = .delegation
    var dialect = CSVDialect()
    change(&dialect)
    return String(decoding: CSVWriter(.acts, dialect).rows(of: record), as: UTF8.self)
  }

  @Test(arguments: [
    "=1+1", "+33", "-1", "@a", "\ta", "\ra", "＝1+1", "＋33", "－1", "＠SUM(1)", " =1", "\u{A0}+1", "\u{200B}-1",
    "'=1", "« =1»", "﹢1", "\u{FEFF}@a",
  ])
  func `words that a spreadsheet would calculate are made harmless unless asked not to`(text: String) {
    let quoted = text.contains("\r")
    #expect(line(text).hasPrefix(quoted ? "\"'\(text)\"," : "'\(text),"))
    #expect(line(text) { $0.isRaw = true }.hasPrefix(quoted ? "\"\(text)\"," : "\(text),"))
  }

  @Test func `fields with separators, quotes and line ends are quoted`() {
    #expect(line("a,b").hasPrefix("\"a,b\","))
    #expect(line("a;b").hasPrefix("a;b,"))
    #expect(line("a;b") { $0.separator = UInt8(ascii: ";") }.hasPrefix("\"a;b\";"))
    #expect(line("a\"b\nc").hasPrefix("\"a\"\"b\nc\","))
  }

  @Test func `every table has as many cells as columns, and names that differ`() {
    for table in RecordTable.allCases {
      #expect(Set(table.columns.map(\.name)).count == table.columns.count)
    }
    #expect(
      line("a").split(separator: ",", omittingEmptySubsequences: false).count
        == RecordTable.acts.columns.count)
  }
}
