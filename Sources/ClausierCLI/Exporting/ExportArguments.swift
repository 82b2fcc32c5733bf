import Batch
import Clausier
import Export

/// What the user asks `export` for, understood before anything is read or written.
struct ExportArguments {
  let format: any (ExportFormat & ~Copyable).Type
  let request: ExportRequest
  let list: InputList
  /// Which acts of an index are exported.
  let query: String?
  /// Where the files of records are sought.
  let files: SourceFolder
  let pool: PoolSettings
  /// Which acts of a file with several are exported, if the user says so.
  let acts: ActChoice?
  /// Where references are kept from one export to the next.
  let references: BytePath?
  /// Where the report goes.
  let report: BytePath?

  /// Interprets the arguments.
  ///
  /// - Throws: a notice for anything that does not fit together.
  init(_ arguments: Arguments) throws(Notice) {
    format = try ExportArguments.format(arguments.value(.format))
    guard let output = arguments.value(.output) else { throw .optionWanted(.output) }
    var request = ExportRequest(output: output, replaces: arguments.has(.force))
    if let path = arguments.value(.archive) {
      let bytes = try InputArguments.contents(path, of: .archive)
      request.archive = try Export.told(nil) { () throws(ExportFault) in try ArchiveSettings(json: bytes) }
    }
    request.date = try ExportArguments.day(arguments.value(.date))
    request.isManifestOnly = arguments.has(.manifestOnly)
    request.dialect = try ExportArguments.dialect(arguments, for: format.takesDialect)
    references = arguments.value(.references)
    if let references {
      let formats = ExportFormats.all.filter { $0.needs.contains(.reference) }.map { $0.name }
      guard formats.contains(format.name) else { throw .optionOfOtherFormat(.references, formats: formats) }
      request.references = try ExportArguments.kept(references)
    }
    self.request = request
    list = try InputArguments.list(arguments, command: Export.command.name)
    query = arguments.value(.query).map { String(decoding: $0.bytes, as: UTF8.self) }
    files = SourceFolder(arguments.value(.files))
    var pool = try PoolSettings(arguments, product: IndexProduct())
    // As for a table of `extract`: an export is about conventions.
    acts = pool.maker.acts
    pool.maker.acts = acts ?? .conventions
    self.pool = pool
    report = arguments.value(.report)
    try ExportArguments.refuseConflicts(arguments)
    do throws(OutputPlan.Fault) {
      try OutputPlan.refuseInputs(list.inputs, as: [output] + [references, report].compactMap { $0 })
    } catch { throw .outputCollision(error) }
    try OutputPlace.check(output, among: list.folders)
    if let report { try OutputPlace.check(report) }
  }

  /// Checks that the output and the report replace neither each other nor what the archive has decided.
  private static func refuseConflicts(_ arguments: Arguments) throws(Notice) {
    var known: [PathIdentity: BytePath] = [:]
    for option in [Option.archive, .references, .output, .report] {
      guard let path = arguments.value(option), let identity = PathIdentity(of: path) else { continue }
      if let other = known[identity] { throw .outputIsGiven(option, path, other) }
      known[identity] = path
    }
  }

  /// The references that earlier exports have kept; none where there is no such file yet.
  private static func kept(_ path: BytePath) throws(Notice) -> [KeptReference] {
    guard FileFacts(of: Input(file: path)).size >= 0 else { return [] }
    let bytes = try InputArguments.contents(path, of: .references)
    return try Export.told(nil) { () throws(ExportFault) in try KeptReference.list(json: bytes) }
  }

  /// How cells are written, which only tables as text can be asked for.
  private static func dialect(_ arguments: Arguments, for isTaken: Bool) throws(Notice) -> CSVDialect {
    var given: [String: String] = [:]
    for option in CSVDialect.options {
      if arguments.has(Option(option)), !isTaken {
        let formats = ExportFormats.all.filter { $0.takesDialect }.map { $0.name }
        throw .optionOfOtherFormat(Option(option), formats: formats)
      }
      given[option.name] = try ProductArguments.value(arguments, of: option)
    }
    do throws(ProductFault) { return try CSVDialect(given) } catch {
      let option = Option(error.option, takesValue: true)
      throw .unusableValue(arguments.value(option) ?? BytePath([]), of: option, wanted: error.wanted)
    }
  }

  private static func format(_ value: BytePath?) throws(Notice) -> any (ExportFormat & ~Copyable).Type {
    guard let value else { throw .optionWanted(.format, among: ExportFormats.all.map { $0.name }) }
    guard let format = ExportFormats.all.first(where: { value.bytes.elementsEqual($0.name.utf8) }) else {
      throw .unknownValue(value, of: .format, known: ExportFormats.all.map { $0.name })
    }
    return format
  }

  private static func day(_ value: BytePath?) throws(Notice) -> CalendarDate? {
    guard let value else { return nil }
    guard let day = CalendarDate(String(decoding: value.bytes, as: UTF8.self)), day.day != nil,
      day.year <= 9000
    else {
      throw .unusableValue(
        value, of: .date, wanted: Message(fr: "un jour comme 2025-01-31", en: "a day such as 2025-01-31"))
    }
    return day
  }
}
