import Batch

/// What is to be written for an input when its turn comes.
struct EarlyAnswer {
  /// Its result.
  enum Kind {
    /// Its outcome is here.
    case made(Outcome)
    /// An earlier run made these bodies, which are not yet in their final place.
    case earlier(JournalEntry, bodies: [[UInt8]])
    /// An earlier run already put its bodies in their final place.
    case standing(JournalEntry)
  }

  var kind: Kind
  /// What makes its contents the same as another's, if known.
  var identity: FileIdentity?
}
