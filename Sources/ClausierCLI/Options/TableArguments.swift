import Batch
import Clausier

/// Which table `--format csv` makes, and how, as the arguments ask for it.
enum TableArguments {
  /// The options that go with tables only.
  static let options: [Option] = [.table, .separator, .decimal, .bom, .raw]

  /// The writer of the table; `nil` for another format.
  ///
  /// - Throws: a notice for a value that is none, or for such an option with another format.
  static func writer(_ arguments: Arguments, format: RecordFormat) throws(Notice) -> CSVWriter? {
    guard format == .csv else {
      if let option = options.first(where: { arguments.has($0) }) { throw .tableOptionWithoutTable(option) }
      return nil
    }
    var dialect = CSVDialect()
    dialect.separator = try character(arguments, .separator, [",", ";", "\t", "|"]) ?? dialect.separator
    dialect.decimalMark = try character(arguments, .decimal, [".", ","]) ?? dialect.decimalMark
    dialect.isRaw = arguments.has(.raw)
    dialect.hasMark = arguments.has(.bom)
    if dialect.separator == dialect.decimalMark, let value = arguments.value(.decimal) {
      throw .unusableValue(
        value, of: .decimal,
        wanted: Message(
          fr: "aussi un autre séparateur, comme --separator ';'",
          en: "another separator too, such as --separator ';'"))
    }
    return CSVWriter(try table(arguments) ?? .acts, dialect)
  }

  /// The table that `--table` names, if it was given.
  ///
  /// - Throws: a notice when there is no such table.
  static func table(_ arguments: Arguments) throws(Notice) -> CSVTable? {
    guard let value = arguments.value(.table) else { return nil }
    guard let table = CSVTable(rawValue: String(decoding: value.bytes, as: UTF8.self)) else {
      throw .unknownValue(value, of: .table, known: CSVTable.allCases.map(\.rawValue))
    }
    return table
  }

  private static func character(
    _ arguments: Arguments, _ option: Option, _ known: [String]
  ) throws(Notice) -> UInt8? {
    guard let value = arguments.value(option) else { return nil }
    guard known.contains(String(decoding: value.bytes, as: UTF8.self)) else {
      throw .unknownValue(value, of: option, known: known.map { $0 == "\t" ? "$'\\t'" : "'\($0)'" })
    }
    return value.bytes.first
  }
}
