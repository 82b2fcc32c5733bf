/// A form that an act uses, with the lines that it bears on.
struct Choice: Sendable {
  let axis: String
  let fields: Set<Field>
  let form: Form
  /// The first line that it bears on, from 1.
  let first: Int
  /// The last one; `nil` where it bears on the rest of the act.
  var last: Int?

  /// Whether it bears on a line.
  func covers(_ line: Int) -> Bool { line >= first && line <= last ?? .max }
}
