/// A table of the acts or of their parts, as comma-separated values.
struct CSVProduct: Product {
  static let name = "csv"
  /// A table is about conventions.
  static let acts = ActChoice.conventions
  static let summary = Message(fr: "une table", en: "a table")
  static let options = [RecordTable.option] + CSVDialect.options

  let style = JSONStyle.compact
  let syntax = ProductSyntax.lines
  private let writer: CSVWriter

  init(_ given: [String: String] = [:]) throws(ProductFault) {
    let dialect = try CSVDialect(given)
    let table = given[RecordTable.option.name].flatMap(RecordTable.init)
    writer = CSVWriter(table ?? .acts, dialect)
  }

  func frame(isList: Bool) -> ProductFrame { ProductFrame(head: writer.head) }
  func body(of act: ValidAct) -> [UInt8] { writer.rows(of: act.read.record) }
  func body(of error: ErrorRecord) -> [UInt8] { writer.rows(of: error) }
}

extension CSVDialect {
  /// The options that say how cells are written.
  package static let options = [separator, decimal, mark, raw]

  /// Interprets the values of these options.
  ///
  /// - Throws: ``ProductFault`` when the separator is the decimal mark too.
  package init(_ given: [String: String]) throws(ProductFault) {
    self.init()
    separator = given[CSVDialect.separator.name]?.utf8.first ?? separator
    decimalMark = given[CSVDialect.decimal.name]?.utf8.first ?? decimalMark
    hasMark = given[CSVDialect.mark.name] != nil
    isRaw = given[CSVDialect.raw.name] != nil
    if separator == decimalMark {
      throw ProductFault(
        option: CSVDialect.decimal.name,
        wanted: Message(
          fr: "aussi un autre séparateur, comme --separator ';'",
          en: "another separator too, such as --separator ';'"))
    }
  }

  private static let character = Message(fr: "CARACTÈRE", en: "CHARACTER")

  private static let separator = ProductOption(
    "separator", values: [",", ";", "\t", "|"], placeholder: character,
    summary: Message(
      fr: "ce qui sépare les cellules : , ; | ou tabulation. , si rien n’est dit",
      en: "what stands between cells: , ; | or tab. , if nothing is said"))
  private static let decimal = ProductOption(
    "decimal", values: [".", ","], placeholder: character,
    summary: Message(
      fr: "la marque décimale : . ou , . Le point si rien n’est dit",
      en: "the decimal mark: . or , . The point if nothing is said"))
  private static let mark = ProductOption(
    "bom",
    summary: Message(
      fr: "commence par la marque UTF-8 qu’attendent certains tableurs",
      en: "begins with the mark of UTF-8 that some spreadsheets expect"))
  private static let raw = ProductOption(
    "raw",
    summary: Message(
      fr: "laisse tels quels les textes qu’un tableur prendrait pour des formules",
      en: "leaves texts as they are that a spreadsheet would take for formulas"))
}
