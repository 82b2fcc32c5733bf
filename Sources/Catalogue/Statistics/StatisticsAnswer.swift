/// What `stats` counts acts and credits by.
public enum Grouping: String, Sendable, CaseIterable {
  case year, programme, delegant, delegataire, bop, month, kind

  /// The grouping of a name, which may be French, accents and capitals apart.
  public init?(named name: String) {
    let word = FoldedText(name, keepsPlaces: false).text
    let french: [String: Grouping] = ["annee": .year, "mois": .month, "type": .kind]
    guard let grouping = Grouping(rawValue: word) ?? french[word] else { return nil }
    self = grouping
  }
}

/// Which lines of credits of a chain are counted.
public enum CreditCount: String, Sendable, CaseIterable {
  /// Those of the latest act that states a year.
  case latest
  /// Those of each act.
  case all
}

/// Acts and credits by year, programme and the like.
public struct StatisticsAnswer: Sendable {
  /// One group.
  public struct Row: Sendable, Equatable {
    /// What the acts have in common; empty for acts that do not say it.
    public var key: String
    /// The number of acts.
    public var acts: Int
    /// The sum of AE in euros; `nil` where no line states them.
    public var ae: Double?
    /// The sum of CP.
    public var cp: Double?
  }

  /// What the groups are.
  public var by: Grouping
  /// The acts that the query finds, copies apart.
  public var acts: Int
  /// The groups.
  public var rows: [Row] = []
  /// All that is in the groups, each act and each line once.
  public var total = Row(key: "", acts: 0)
  /// Acts that are copies of those found.
  public var copies = 0
  /// Lines of credits, an act's year each, that a later act replaced.
  public var replaced = 0
}

/// Chains that end within some days.
public struct EndingAnswer: Sendable {
  /// A convention with its avenants.
  public struct Row: Sendable, Equatable {
    /// The file of the convention.
    public var file: String
    /// The latest end that any act of the chain gives.
    public var end: String
    /// Whether it is computed from a duration.
    public var isEndComputed: Bool
    /// The days until then.
    public var days: Int
    /// The number of the convention in its file.
    public var act = 1
    /// How many acts the file has.
    public var acts = 1
  }

  /// The first day that counts.
  public var on: String
  /// The last one.
  public var until: String
  /// The chains, the first to end first.
  public var rows: [Row] = []
}

/// What conventions and avenants do not say.
public struct MissingAnswer: Sendable {
  /// Something that an act should say.
  public struct Row: Sendable, Equatable {
    /// What it is.
    public var key: String
    /// The acts that do not say it, by file.
    public var acts: [Act]

    /// Their files.
    public var files: [String] { acts.map(\.file) }
  }

  /// An act that does not say something.
  public struct Act: Sendable, Equatable {
    /// Its file.
    public var file: String
    /// Its number in the file.
    public var act: Int
    /// How many acts the file has.
    public var acts: Int
  }

  /// The conventions and avenants that the query finds, copies apart.
  public var acts: Int
  /// What is missing.
  public var rows: [Row] = []
}
