/// The number in the title is one more than that of the last act with the same noun.
enum SequenceSign: BorderSign {
  static let name: StaticString = "sequence"
  static let meaning = Message(fr: "numéro qui suit le précédent", en: "number that follows the one before")
  /// Bodies number what they decide; what they speak of has numbers too, and seldom the next.
  static let weight = 3
  static let isOwn = true

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    guard let number = TitleNumber(of: file.text.lines[place.line], file.tokens) else { return false }
    return place.before.numbers[number.series] == number.value - 1
  }
}
