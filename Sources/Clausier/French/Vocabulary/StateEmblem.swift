/// The words of the State's emblem at the head of a page: its motto and its name.
enum StateEmblem {
  /// The letters that a line of the emblem begins with, so that few lines are folded.
  static let initials: [Unicode.Scalar] = ["L", "l", "É", "é", "E", "e", "F", "f", "R", "r"]

  /// Whether a folded line is one of the emblem.
  static func isLine(_ line: [UInt8]) -> Bool {
    line.beginsWithOne(of: ["liberte", "egalite", "fraternite", "republique francaise"])
  }
}
