import Batch

/// What is to be written for an input when its turn comes.
struct EarlyAnswer {
  /// What became of it.
  enum Kind {
    /// What was made of it is here.
    case made(Outcome)
    /// An earlier run made these bodies, which are not yet where they belong.
    case earlier(JournalEntry, bodies: [[UInt8]])
    /// What was made of it is where it belongs since an earlier run.
    case standing(JournalEntry)
  }

  var kind: Kind
  /// What makes its contents the same as another's, if they could be had.
  var identity: FileIdentity?
}
