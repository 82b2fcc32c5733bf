/// A form that an act uses, with the lines that it concerns.
struct Choice: Sendable {
  let axis: String
  let fields: Set<Field>
  let form: Form
  /// The first line that it concerns, from 1.
  let first: Int
  /// The last one; `nil` where it concerns the rest of the act.
  var last: Int?

  /// Whether it concerns a line.
  func covers(_ line: Int) -> Bool { line >= first && line <= last ?? .max }
}
