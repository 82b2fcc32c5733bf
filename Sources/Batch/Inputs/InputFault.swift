/// Why the bytes of an input could not be read.
public enum InputFault: Error, Sendable, Equatable {
  /// There is nothing with that name.
  case notFound
  /// The user may not read it.
  case forbidden
  /// It is a folder, a pipe, a socket or a device.
  case notAFile
  /// It holds at least so many bytes, more than are taken.
  case tooLarge(bytes: Int, most: Int)
  /// The system failed to read it, with this `errno`.
  case unreadable(SystemError)

  init(_ error: SystemError) {
    switch error.code {
    case .noSuchFile, .notAFolder: self = .notFound
    case .forbidden: self = .forbidden
    case .isAFolder, .noSuchDevice: self = .notAFile
    default: self = .unreadable(error)
    }
  }
}
