import CSQLite
import Glibc

/// Why a database cannot be used.
public enum StorageError: Error, Sendable, Equatable {
  /// Another process has it open.
  case busy
  /// The disk that it is on is full.
  case diskFull
  /// It is a database whose tables have another form, as an earlier version of the program made them.
  case otherForm
  /// It is not a database, or SQLite failed; with SQLite's own words, in English.
  case unusable(String)

  /// The last failure of a connection.
  init(of handle: OpaquePointer?) {
    switch sqlite3_errcode(handle) {
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_FULL: self = .diskFull
    // A limit of a file's size, or a user's share of the disk.
    case SQLITE_IOERR where [ENOSPC, EDQUOT, EFBIG].contains(sqlite3_system_errno(handle)): self = .diskFull
    default: self = .unusable(String(cString: sqlite3_errmsg(handle)))
    }
  }
}
