import Batch
import Clausier

/// What the user asks `check` for, understood before anything is read; what the command line does not say, the
/// configuration says.
struct CheckRequest {
  let list: InputList
  let product: FindingsProduct
  let pool: PoolSettings
  let format: any ReportFormat.Type
  let settings: CheckSettings
  /// The severity from which on the check fails; `nil` if it never does.
  let failOn: Finding.Severity?
  /// The findings that the user has accepted.
  let suppressions: Suppressions?
  /// The findings of an earlier check.
  let baseline: Baseline?

  /// Interprets the arguments.
  ///
  /// - Throws: a notice for anything that does not fit together.
  init(_ arguments: Arguments) throws(Notice) {
    format = try CheckRequest.format(arguments.value(.format))
    list = try InputArguments.list(arguments, command: Check.command.name)
    let found = try ConfigurationFile.of(arguments, for: list)
    let configuration = found.configuration
    settings = try CheckRequest.settings(arguments, found)
    failOn = try CheckRequest.failOn(arguments.value(.failOn) ?? found.word(configuration.failOn))
    product = FindingsProduct(settings, drawing: configuration.render && !arguments.has(.noRender))
    pool = try PoolSettings(arguments, product: product)
    suppressions = try CheckRequest.suppressions(
      arguments.value(.suppressions) ?? found.path(configuration.suppressions))
    baseline = try CheckRequest.parsed(
      arguments.value(.baseline) ?? found.path(configuration.baseline), of: .baseline,
      wanted: Message(fr: "un rapport SARIF", en: "a SARIF report"), Baseline.init)
    if let output = arguments.value(.output) { try CheckRequest.refusePDF(output, list) }
  }

  /// Keeps a report from taking the place of a document, as where a file name was forgotten before `*.pdf`.
  private static func refusePDF(_ output: BytePath, _ list: InputList) throws(Notice) {
    do throws(OutputPlan.Fault) {
      try OutputPlan.refuseInputs(list.inputs, as: [output])
    } catch { throw .outputCollision(error) }
    try OutputPlace.check(output)
  }

  private static func suppressions(_ path: BytePath?) throws(Notice) -> Suppressions? {
    guard let path else { return nil }
    let json = try InputArguments.contents(path, of: .suppressions)
    do throws(Suppressions.Fault) { return try Suppressions(json: json) } catch {
      throw .unusableFile(path, of: .suppressions, wanted: error.wanted)
    }
  }

  private static func settings(
    _ arguments: Arguments, _ found: ConfigurationFile
  ) throws(Notice) -> CheckSettings {
    var settings = CheckSettings()
    let configuration = found.configuration
    settings.select = try rules(arguments.value(.select), configuration.select, of: .select)
    settings.ignore = try rules(arguments.value(.ignore), configuration.ignore, of: .ignore)
    if let value = arguments.value(.stage) ?? found.word(configuration.stage) {
      guard let stage = CheckSettings.Stage(rawValue: String(decoding: value.bytes, as: UTF8.self)) else {
        throw .unknownValue(value, of: .stage, known: CheckSettings.Stage.allCases.map(\.rawValue))
      }
      settings.stage = stage
    }
    if let value = arguments.value(.today) {
      guard let day = CalendarDate(String(decoding: value.bytes, as: UTF8.self)), day.day != nil else {
        throw .unusableValue(
          value, of: .today, wanted: Message(fr: "un jour comme 2025-01-31", en: "a day such as 2025-01-31"))
      }
      settings.today = day
    }
    settings.programmes = try parsed(
      arguments.value(.programmes) ?? found.path(configuration.programmes), of: .programmes,
      wanted: Message(
        fr: "une ligne « année;numéro;libellé » par programme",
        en: "a line “year;number;label” for each programme"),
      ProgrammeList.init)
    return settings
  }

  /// What a file holds; `nil` without one.
  private static func parsed<Value>(
    _ path: BytePath?, of option: Option, wanted: Message, _ parse: ([UInt8]) -> Value?
  ) throws(Notice) -> Value? {
    guard let path else { return nil }
    guard let value = parse(try InputArguments.contents(path, of: option)) else {
      throw .unusableFile(path, of: option, wanted: wanted)
    }
    return value
  }

  /// The rules that a list names, by commas on the command line.
  private static func rules(
    _ value: BytePath?, _ configured: [String], of option: Option
  ) throws(Notice) -> [String] {
    let words =
      value.map { $0.bytes.split(separator: UInt8(ascii: ",")).map { String(decoding: $0, as: UTF8.self) } }
      ?? configured
    for word in words where !RuleManual.knows(word) {
      throw .unknownRule(BytePath(word.utf8), of: option)
    }
    return words
  }

  private static func failOn(_ value: BytePath?) throws(Notice) -> Finding.Severity? {
    guard let value else { return .error }
    let known = ["error", "warning", "note", "never"]
    let word = String(decoding: value.bytes, as: UTF8.self)
    guard known.contains(word) else { throw .unknownValue(value, of: .failOn, known: known) }
    return Finding.Severity(rawValue: word)
  }

  private static func format(_ value: BytePath?) throws(Notice) -> any ReportFormat.Type {
    let all = ReportFormats.all
    guard let value else { return all[0] }
    guard let format = all.first(where: { value.bytes.elementsEqual($0.name.utf8) }) else {
      throw .unknownValue(value, of: .format, known: all.map { $0.name })
    }
    return format
  }
}
