/// A place where an act may begin, as the signs judge it.
struct PossibleBorder: Sendable {
  /// The line with its title, or the first of the page where it has none.
  let line: Int
  /// The first line of what is printed above the title: NOR, ministry, service.
  let top: Int
  /// The index of the page.
  let page: Int
  /// Whether only such lines are above it on the page.
  let isHead: Bool
  /// What follows.
  let opening: Opening
  /// The words of the title.
  let title: TitleWords
  /// The words of its first line.
  let firstLine: TitleWords
  /// What was read before it.
  let before: CutState
}
