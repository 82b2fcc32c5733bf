/// What a line is to the borders of acts, by its words and its place.
struct LineSigns: OptionSet, Sendable {
  let rawValue: UInt32
  /// It repeats, but for a page's number, what is at the same edge of a neighbouring page.
  static let running = LineSigns(rawValue: 1)
  /// It begins with a noun by which acts call themselves.
  static let noun = LineSigns(rawValue: 1 << 1)
  /// It begins with a noun that heads acts, and parts of acts as well.
  static let otherNoun = LineSigns(rawValue: 1 << 21)
  /// It begins with « Vu ».
  static let visa = LineSigns(rawValue: 1 << 2)
  /// It begins the naming of parties, or describes one.
  static let parties = LineSigns(rawValue: 1 << 3)
  /// It names the authority that acts: « Le préfet de la Brume, ».
  static let authority = LineSigns(rawValue: 1 << 4)
  /// It says « ARRÊTE », « Décide : », « il a été convenu ce qui suit ».
  static let operative = LineSigns(rawValue: 1 << 5)
  /// It heads an article.
  static let article = LineSigns(rawValue: 1 << 6)
  /// It heads an annex.
  static let annex = LineSigns(rawValue: 1 << 7)
  /// It says where and when an act was made, or who signs it.
  static let closing = LineSigns(rawValue: 1 << 8)
  /// It stands above titles: NOR, ministry, service, emblem.
  static let letterhead = LineSigns(rawValue: 1 << 9)
  /// It goes on with what was said before an act that is printed in minutes.
  static let resumption = LineSigns(rawValue: 1 << 10)
  /// It announces the text of an act: « la convention suivante : ».
  static let announcement = LineSigns(rawValue: 1 << 11)
  /// It is a line of a table of contents, or its head.
  static let listed = LineSigns(rawValue: 1 << 12)
  /// It names a collection of acts.
  static let collection = LineSigns(rawValue: 1 << 13)
  /// It begins a quotation.
  static let quoted = LineSigns(rawValue: 1 << 14)
  /// It is of running text rather than a heading or a name.
  static let prose = LineSigns(rawValue: 1 << 15)
  /// It is printed as a heading.
  static let heading = LineSigns(rawValue: 1 << 16)
  /// It says that what follows is a model to fill in.
  static let model = LineSigns(rawValue: 1 << 17)
  /// It is from the imprint of a collection.
  static let imprint = LineSigns(rawValue: 1 << 18)
  /// The word that it begins with says either « arrêté » or « arrête ».
  static let ambiguous = LineSigns(rawValue: 1 << 19)
  /// It says where and when: the date of a letter, or of a signature.
  static let dated = LineSigns(rawValue: 1 << 23)
  /// It says when a deliberating body met, and who was there.
  static let sitting = LineSigns(rawValue: 1 << 22)
  /// It approves a convention.
  static let approval = LineSigns(rawValue: 1 << 24)
  /// A register's own number stands beside it in the margin.
  static let labelled = LineSigns(rawValue: 1 << 25)
  /// It speaks of a deliberating body.
  static let minutes = LineSigns(rawValue: 1 << 20)
}
