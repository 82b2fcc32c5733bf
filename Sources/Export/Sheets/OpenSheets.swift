import Batch
import Clausier

/// The sheets of an open workbook, whose rows wait on the disk until all acts have come.
struct OpenSheets: ~Copyable {
  private var spool: SpoolFile
  private var ranges: [[Range<Int>]]
  private var rows: [Int]
  private let tables = SheetTable.all

  init() throws(ExportFault) {
    spool = try OutputCheck.spool()
    ranges = tables.map { _ in [] }
    rows = tables.map { _ in 1 }
  }

  /// Adds rows to a sheet; whether a sign in them was replaced.
  mutating func add(_ added: [[SheetCell]], to index: Int) throws(ExportFault) -> Bool {
    guard !added.isEmpty else { return false }
    rows[index] += added.count
    guard rows[index] <= SheetTable.mostRows else { throw .tooManyRows(table: tables[index].name) }
    var xml = XMLWriter()
    for row in added { OpenCells.write(row, to: &xml) }
    do throws(SystemError) { ranges[index].append(try spool.append(xml.bytes)) } catch {
      throw .output(error)
    }
    return xml.hasReplaced
  }

  /// The number of bytes of the whole document.
  var count: Int {
    var count = OpenDocument.head.count + ends.count
    for index in tables.indices {
      count += begin(index).count + ranges[index].reduce(0) { $0 + $1.count } + OpenDocument.sheetEnd.count
    }
    return count
  }

  /// Hands on the whole document, piece by piece.
  func write(_ take: ([UInt8]) throws(ExportFault) -> Void) throws(ExportFault) {
    try take(OpenDocument.head)
    for index in tables.indices {
      try take(begin(index))
      for range in ranges[index] { try take(spool.bytes(in: range)) }
      try take(OpenDocument.sheetEnd)
    }
    try take(ends)
  }

  private func begin(_ index: Int) -> [UInt8] {
    var xml = XMLWriter()
    xml.raw("\n")
    xml.open("table:table", [("table:name", tables[index].name)])
    xml.element(
      "table:table-column",
      [("table:number-columns-repeated", "\(tables[index].head.count)"), ("table:style-name", "column")]
    ) { _ in }
    xml.element("table:table-header-rows") { xml in
      xml.element("table:table-row") { xml in
        for name in tables[index].head { OpenCells.write(name, style: "head", to: &xml) }
      }
    }
    return xml.bytes
  }

  /// The filters of all sheets, and the end.
  private var ends: [UInt8] {
    var xml = XMLWriter()
    xml.element("table:database-ranges") { xml in
      for (index, table) in tables.enumerated() {
        let range = "\(table.name).A1:\(table.name).\(OpenCells.column(table.head.count - 1))\(rows[index])"
        xml.element(
          "table:database-range",
          [
            ("table:name", "__Anonymous_Sheet_DB__\(index)"), ("table:target-range-address", range),
            ("table:display-filter-buttons", "true"),
          ]
        ) { _ in }
      }
    }
    return xml.bytes + OpenDocument.end
  }
}
