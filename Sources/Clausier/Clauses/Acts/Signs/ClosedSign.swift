/// The act above has been dated and signed, or there is none, or it is a list or a notice that nobody signs.
enum ClosedSign: BorderSign {
  static let name: StaticString = "closed"
  static let meaning = Message(fr: "acte précédent clos", en: "act above closed")
  /// Annexes come after signatures as well.
  static let weight = 2

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    place.before.title == nil || place.before.closing != nil || file.isCollection && !place.before.isSigned
  }
}
