public import Batch

/// Why there is no output.
public enum ExportFault: Error, Equatable {
  /// What the archive has decided cannot be used.
  case archive(ArchiveFault)
  /// The file of kept references is none.
  case unusableReferences
  /// There is an output already, and nobody asked to replace it.
  case exists
  /// The folder of the output holds a file that no export makes, so it is not replaced.
  case holdsOther(BytePath)
  /// Another run writes the same output.
  case busy
  /// The output is a folder, and the format is one file.
  case wantsFile
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
