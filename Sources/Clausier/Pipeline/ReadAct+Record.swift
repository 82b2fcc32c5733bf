extension ReadAct {
  /// An act as far as its record tells it again: the words of title, preamble, articles, annexes and footnotes.
  ///
  /// What is between them on the pages, such as the lines that present the parties, is in the record's values alone.
  public init(recorded record: Record) {
    self.init(record, Act(RestoredText(of: record).manuscript))
  }
}
