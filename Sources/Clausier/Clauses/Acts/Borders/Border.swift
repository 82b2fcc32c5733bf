/// A place where an act begins, with what speaks for it.
struct Border: Sendable {
  /// Where it is.
  let place: PossibleBorder
  /// What was found for and against it.
  let signs: [any BorderSign.Type]
  /// The sum of their weights.
  let weight: Int

  /// The least weight of a border: a title in heading type over an opening, at the head of a page, has it.
  static let enough = 7
  /// The least weight of a border that is not doubtful: article 1 or the end of an act above join these.
  static let sure = 9

  /// Whether it may as well be none.
  var isDoubtful: Bool { weight < Border.sure }
}
