import Glibc

/// A folder being filled that appears complete under its name, or not at all.
///
/// It is filled beside its place under a hidden name, which a killed program leaves and the next run takes over; a lock
/// keeps two runs apart.
public struct AtomicFolder: ~Copyable {
  private let target: BytePath
  private let hidden: BytePath
  private let lock: Int32
  private var isFinished = false

  /// Begins to fill the folder for `path`; missing folders above it are made.
  ///
  /// - Throws: ``SystemError`` when nothing can be written there; of the number `EWOULDBLOCK` while another run does.
  public init(_ path: BytePath) throws(SystemError) {
    let target = OutputFolder.exists(at: path) ? path.resolved : path
    self.target = target
    hidden = target.parent.appending(
      BytePath(Array(".".utf8) + target.lastComponent.bytes + Array(".clausier".utf8)))
    try OutputFolder.make(target.parent)
    while true {
      try OutputFolder.make(hidden)
      let file = hidden.withCString { Glibc.open($0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
      guard file >= 0 else { throw .last }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        let error = SystemError.last
        close(file)
        throw error
      }
      // Between the two calls another run may have given it its name.
      if AtomicFolder.isSame(file, hidden) {
        lock = file
        break
      }
      close(file)
    }
    FolderRemoval.empty(hidden)
  }

  deinit {
    if !isFinished {
      FolderRemoval.empty(hidden)
      _ = hidden.withCString { rmdir($0) }
    }
    close(lock)
  }

  /// Opens a new file in the folder; missing folders above it are made.
  ///
  /// - Throws: ``SystemError`` when it cannot be written.
  public func open(_ name: BytePath) throws(SystemError) -> Int32 {
    let path = hidden.appending(name)
    try OutputFolder.make(path.parent)
    let file = path.withCString { Glibc.open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    guard file >= 0 else { throw .last }
    return file
  }

  /// Makes the folder appear under its name, in the place of one that is there.
  ///
  /// - Throws: ``SystemError`` when it cannot; the folder that is there then stays.
  public consuming func commit() throws(SystemError) {
    guard FolderExchange.sync(lock) else { throw .last }
    let renamed = hidden.withCString { from in target.withCString { rename(from, $0) } }
    if renamed != 0 {
      guard errno == ENOTEMPTY || errno == EEXIST else { throw .last }
      guard FolderExchange.exchange(hidden, target) else { throw .last }
      FolderRemoval.empty(hidden)
      _ = hidden.withCString { rmdir($0) }
    }
    isFinished = true
  }

  private static func isSame(_ file: Int32, _ path: BytePath) -> Bool {
    var (own, there) = (stat(), stat())
    return fstat(file, &own) == 0 && path.withCString { lstat($0, &there) } == 0
      && own.st_ino == there.st_ino && own.st_dev == there.st_dev
  }
}
