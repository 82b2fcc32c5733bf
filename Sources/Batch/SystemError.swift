import Glibc

/// What the system said when a call failed.
public struct SystemError: Error, Sendable, Equatable {
  /// The failures that a message can explain better than the system does.
  public enum Code: Sendable, Equatable {
    /// Nothing with that name.
    case noSuchFile
    /// A part of the path is not a folder.
    case notAFolder
    /// It is a folder.
    case isAFolder
    /// A device or pipe with nothing at its other end.
    case noSuchDevice
    /// Not allowed.
    case forbidden
    /// The disk, or the user's share of it, is full.
    case diskFull
    /// The file system cannot be written.
    case readOnly
    /// The pipe is no longer read.
    case brokenPipe
    /// The file or stream is not open.
    case notOpen
    /// Symbolic links that lead in a circle.
    case linkLoop
    /// A name too long for the file system.
    case nameTooLong
    /// Anything else.
    case other
  }

  /// The system's number.
  public let number: Int32

  /// What the system says of a link where none may be.
  public static let link = SystemError(number: ELOOP)

  /// What the system says of a file where a folder should be.
  public static let notAFolder = SystemError(number: ENOTDIR)

  /// The failure of the call just made on this thread.
  public static var last: SystemError { SystemError(number: errno) }

  /// The failure by its meaning.
  public var code: Code {
    switch number {
    case ENOENT: .noSuchFile
    case ENOTDIR: .notAFolder
    case EISDIR: .isAFolder
    case ENXIO, ENODEV: .noSuchDevice
    case EACCES, EPERM: .forbidden
    case ENOSPC, EDQUOT, EFBIG: .diskFull
    case EROFS: .readOnly
    case EPIPE: .brokenPipe
    case EBADF: .notOpen
    case ELOOP: .linkLoop
    case ENAMETOOLONG: .nameTooLong
    default: .other
    }
  }

  /// The system's own words, in English.
  public var words: String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }
}
