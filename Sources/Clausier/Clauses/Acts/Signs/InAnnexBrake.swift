/// The act above has annexes, and this may be one of them.
enum InAnnexBrake: BorderSign {
  static let name: StaticString = "in-annex"
  static let meaning = Message(fr: "après des annexes", en: "behind annexes")
  /// Less than the end of an act above: another act may begin behind annexes.
  static let weight = -1

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool { place.before.annex != nil }
}
