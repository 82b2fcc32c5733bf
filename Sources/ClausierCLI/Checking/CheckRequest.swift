import Batch
import Clausier

/// What the user asks `check` for, understood before anything is read.
struct CheckRequest {
  let list: InputList
  let product: FindingsProduct
  let pool: PoolSettings
  let format: any ReportFormat.Type
  /// The severity from which on the check fails.
  let failOn: Finding.Severity

  /// Interprets the arguments.
  ///
  /// - Throws: a notice for anything that does not fit together.
  init(_ arguments: Arguments) throws(Notice) {
    format = try CheckRequest.format(arguments.value(.format))
    let settings = CheckSettings()
    product = FindingsProduct(settings, drawing: !arguments.has(.noRender))
    pool = try PoolSettings(arguments, product: product)
    failOn = .error
    list = try InputArguments.list(arguments, command: Check.command.name)
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
