import Batch

/// What is to be written for an input when its turn comes.
struct EarlyAnswer {
  /// What became of it.
  enum Kind {
    /// Its records are here.
    case made(Outcome)
    /// An earlier run made these records, which are not yet where they belong.
    case earlier(JournalEntry, records: [[UInt8]])
    /// Its records are where they belong since an earlier run.
    case standing(JournalEntry)
  }

  var kind: Kind
  /// What makes its contents the same as another's, if they could be had.
  var identity: FileIdentity?
}
