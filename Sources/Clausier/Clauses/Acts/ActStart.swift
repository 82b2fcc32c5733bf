/// Where an act of a file begins.
struct ActStart {
  /// The number of the page, from 1.
  let page: Int
  /// The index of the line with its title among the lines of the body.
  let line: Int
  /// Whether the title names a convention or an avenant, and not a decision of a single authority.
  let isConvention: Bool
  /// Where it begins on the page, in points from its top; `nil` at the head of the page.
  var top: Float?
}
