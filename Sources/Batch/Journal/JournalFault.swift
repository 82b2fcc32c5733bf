/// Why a journal cannot be used.
public enum JournalFault: Error, Sendable, Equatable {
  /// Another run has it open.
  case busy
  /// The disk that it is on is full.
  case diskFull
  /// It is no journal, or SQLite failed; with SQLite's own words, in English.
  case unusable(String)
}
