import Batch
import Clausier

/// Rules as text for readers or JSON for programs.
enum RuleListing {
  private enum Format: String, CaseIterable {
    case text, json
  }

  /// Writes the pages of rules, or a line for each.
  ///
  /// - Throws: a notice for an unknown format, or when nothing can be written.
  static func write(
    _ rules: [RuleManual.Rule], _ arguments: Arguments, _ language: Language, isWhole: Bool
  ) throws(Notice) {
    switch try format(arguments.value(.format)) {
    case .json: try StandardOutput.write((isWhole ? rules[0].json : RuleManual.json) + [0x0A])
    case .text:
      try StandardOutput.write(
        isWhole
          ? RuleManual.page(of: rules[0]) {
            $0.text(in: language)
          } broken: {
            Prose.lines($0)
          }
          : rules.map { line($0, language) }.joined())
    }
  }

  private static func line(_ rule: RuleManual.Rule, _ language: Language) -> String {
    let severities = rule.severities.map(\.rawValue).joined(separator: ", ")
    return "\(rule.code)  " + rule.name.padded(to: 22) + severities.padded(to: 24)
      + rule.finds.text(in: language) + "\n"
  }

  private static func format(_ value: BytePath?) throws(Notice) -> Format {
    guard let value else { return .text }
    guard let format = Format(rawValue: String(decoding: value.bytes, as: UTF8.self)) else {
      throw .unknownValue(value, of: .format, known: Format.allCases.map(\.rawValue))
    }
    return format
  }
}
