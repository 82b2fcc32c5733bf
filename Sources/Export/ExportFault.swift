public import Batch
public import Clausier

/// Why there is no output.
public enum ExportFault: Error, Equatable {
  /// The archive's settings are no JSON object of texts; where it is known, the key that is not a text.
  case unusableSettings(key: String?)
  /// The archive's settings have a key that nobody knows.
  case unknownKey(String)
  /// The archive has not decided what the format needs.
  case missingKeys([ArchiveKey])
  /// A key has a value that the format cannot take; `wanted` says which it can.
  case unusableKey(ArchiveKey, wanted: Message)
  /// There is an output already, and nobody asked to replace it.
  case exists
  /// The folder of the output holds a file that no export makes, so it is not replaced.
  case holdsOther(BytePath)
  /// Another run writes the same output.
  case busy
  /// The output cannot be written.
  case output(SystemError)
  /// No act has a date, and the user gives none.
  case noDate
  /// There is no act to be written.
  case noAct
  /// A table has more rows than a sheet can have.
  case tooManyRows(table: String)
  /// A library failed, with its own words in English.
  case library(String)
}
