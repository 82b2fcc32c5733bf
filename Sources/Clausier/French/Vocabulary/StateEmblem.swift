/// The words of the State's emblem at the head of a page: its motto and its name.
enum StateEmblem {
  /// The letters that a line of the emblem begins with, so that few lines are folded.
  static let initials: [Unicode.Scalar] = ["L", "l", "É", "é", "E", "e", "F", "f", "R", "r"]

  /// Whether a folded line is one of the emblem.
  static func isLine(_ line: [UInt8]) -> Bool {
    if line.beginsWithOne(of: ["republique francaise"]) { return true }
    let words = line.split(separator: .space, maxSplits: 2)
    guard let first = words.first, first.isOne(of: ["liberte", "egalite", "fraternite"]) else { return false }
    // « liberté des communes » goes on with a sentence.
    return words.count == 1 || !words[1].isOne(of: ["de", "des", "du", "et"])
  }
}
