/// A line of a fixture that follows no rule of the grammar.
package struct FixtureFault: Error, CustomStringConvertible {
  private let reason: String
  private var place = ""

  init(_ reason: String) { self.reason = reason }

  /// The same fault in a line of a file.
  func at(_ place: String) -> FixtureFault {
    var fault = self
    fault.place = place
    return fault
  }

  package var description: String { "\(place): \(reason)" }
}
