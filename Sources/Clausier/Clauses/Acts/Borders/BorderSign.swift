/// One thing that speaks for or against the beginning of an act at a place: a file in `Signs`, a line in ``all``.
protocol BorderSign: Sendable {
  /// The name that lists of acts print.
  static var name: StaticString { get }
  /// What it is, in few words.
  static var meaning: Message { get }
  /// How much it counts, in points; negative against a border.
  ///
  /// The scale: a border has seven points or more. Two things that nothing else explains are enough (a new act number
  /// at the foot of the page and the separator in front of it), of those that occur within acts three are.
  static var weight: Int { get }
  /// Whether it alone shows more than that a heading is printed.
  static var isOwn: Bool { get }
  /// Whether it is there.
  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool
}

extension BorderSign {
  static var isOwn: Bool { false }
}

/// All signs, the strongest first.
enum BorderSigns {
  static let all: [any BorderSign.Type] = [
    NumberSign.self, MarginNumberSign.self, ListedSign.self, TitleSign.self, OpeningSign.self,
    OtherTitleSign.self, TitleTypeSign.self, OwnTypeSign.self, SequenceSign.self, AnnouncedSign.self,
    ApprovedSign.self,
    SeparatorSign.self, FirstArticleSign.self, ClosedSign.self, PageCountSign.self, PageHeadSign.self,
    NewTypeSign.self, ReferenceSign.self, LetterheadSign.self, CollectionSign.self,
    AnnexBrake.self, ModelBrake.self, LaterArticleBrake.self, RepeatedTitleBrake.self, QuotedBrake.self,
    WithinRunBrake.self, NumberedBrake.self, UnfinishedBrake.self, InAnnexBrake.self, UnlistedBrake.self,
  ]
}
