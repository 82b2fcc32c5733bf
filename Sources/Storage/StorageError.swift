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
    case SQLITE_IOERR where StorageError.lacksRoom(handle): self = .diskFull
    default: self = .unusable(String(cString: sqlite3_errmsg(handle)))
    }
  }

  /// Whether writing failed for want of room: the user's share of the disk is used up, or files may not grow so far.
  /// What the system said of the latter is lost by the time that SQLite has undone the write.
  private static func lacksRoom(_ handle: OpaquePointer?) -> Bool {
    if [ENOSPC, EDQUOT, EFBIG].contains(sqlite3_system_errno(handle)) { return true }
    let writing = [3, 6, 19].map { SQLITE_IOERR | $0 << 8 }
    guard writing.contains(sqlite3_extended_errcode(handle)) else { return false }
    var limit = rlimit()
    return getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 && limit.rlim_cur != rlim_t.max
  }
}
