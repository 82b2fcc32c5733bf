import Clausier

/// Which values of a record a person should hold against the page, and why.
struct ValueDoubts {
  /// The reasons for each value in doubt, by its pointer.
  private(set) var reasons: [String: [String]] = [:]

  /// A value below this is doubtful: about one in ten such readings is wrong.
  private static let sure = 0.9

  /// Looks through the values of a record.
  init(of record: Record, values: [ActValue], _ language: PageLanguage) {
    let pointers = Set(values.map(\.pointer))
    for diagnostic in record.diagnostics where diagnostic.severity != .info {
      guard let pointer = diagnostic.pointer, !pointer.isEmpty else { continue }
      // A doubt about several values together is shown with the first of them.
      let target =
        pointers.contains(pointer)
        ? pointer : values.first { $0.pointer.hasPrefix(pointer + "/") && !$0.isMissing }?.pointer
      guard let target else { continue }
      reasons[target, default: []].append(language(diagnostic.message))
    }
    for value in values where reasons[value.pointer] == nil {
      guard let sureness = value.places.map(\.confidence).min(), sureness < ValueDoubts.sure else { continue }
      reasons[value.pointer] = [language(.unsure(sureness, language))]
    }
  }

  /// Why a value is in doubt; `nil` if it is not.
  subscript(pointer: String) -> [String]? { reasons[pointer] }
}
