import Batch
import Glibc
import Storage

/// Keeps a second builder away from an index for as long as this value lives, even one that is killed.
///
/// It is a lock on the file itself that SQLite does not know, so that readers never meet it.
final class BuilderLock {
  private let file: Int32

  /// Takes the lock, and waits for another builder.
  ///
  /// - Throws: ``CatalogueFault/beingBuilt`` when it is still at work after some seconds.
  init(_ path: BytePath, waiting seconds: Int) throws(CatalogueFault) {
    let file = path.withCString { open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o666) }
    guard file >= 0 else { throw .storage(.unusable(SystemError.last.words)) }
    for step in 0...(seconds * 10) {
      if flock(file, LOCK_EX | LOCK_NB) == 0 {
        self.file = file
        return
      }
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      if step < seconds * 10 { usleep(100_000) }
    }
    close(file)
    throw .beingBuilt
  }

  // After the database is closed: SQLite loses its own locks when any handle of the file is closed before.
  deinit { close(file) }
}
