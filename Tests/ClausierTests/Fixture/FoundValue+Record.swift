import Foundation
import TestSupport

@testable import Clausier

extension [FoundValue] {
  /// The values of a record, with their words where a manuscript is given.
  init(_ record: Record, in manuscript: Manuscript?) {
    self = record.values.filter { !$0.pointer.hasPrefix("/diagnostics/") }
      .compactMap { FoundValue($0, in: manuscript) }
    for (index, diagnostic) in record.diagnostics.enumerated() {
      var said = [("code", diagnostic.code)]
      if let pointer = diagnostic.pointer { said.append(("pointer", pointer)) }
      for parameter in diagnostic.params {
        if case .text(let text) = parameter.value {
          said.append(("params/" + parameter.name, text))
        } else {
          said.append(("params/" + parameter.name, "\(parameter.value)"))
        }
      }
      self += said.map {
        FoundValue(path: "diagnostics", element: index, key: "diagnostics/" + $0.0, value: $0.1)
      }
    }
  }
}

extension FoundValue {
  /// A value of a record; `nil` for lists and objects and for what says that nothing was found.
  ///
  /// The path and the key follow from the JSON Pointer: `/chorus/0/axesMinisteriels/1/label` is in element 0 of
  /// `chorus` and has the key `chorus/axesMinisteriels/label`.
  init?(_ value: RecordValue, in manuscript: Manuscript?) {
    if value.isContainer || value.isMissing || value.json == Array("false".utf8) { return nil }
    let steps = value.pointer.split(separator: "/")
    let number = steps.firstIndex { Int($0) != nil }
    var found = FoundValue(
      path: steps[..<(number ?? steps.endIndex)].joined(separator: "/"),
      element: number.flatMap { Int(steps[$0]) },
      key: steps.filter { Int($0) == nil }.joined(separator: "/"),
      value: FoundValue.shown(value.json), isListed: steps.last.flatMap { Int($0) } != nil)
    let words = value.places.compactMap { manuscript?.range(of: $0)?.indices }
    if let first = words.map(\.lowerBound).min(), let last = words.map(\.upperBound).max() {
      found.bytes = first..<last
    }
    self = found
  }

  /// Text without its quotation marks and on one line; `""` for an empty text.
  private static func shown(_ json: [UInt8]) -> String {
    guard json.first == UInt8(ascii: "\"") else { return String(decoding: json, as: UTF8.self) }
    let text = (try? JSONDecoder().decode(String.self, from: Data(json))) ?? "?"
    return text.isEmpty ? #""""# : text.replacing("\n", with: " / ")
  }
}
