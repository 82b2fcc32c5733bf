import Glibc
import Testing

/// A terminal without a user.
final class Terminal {
  /// The end that the program writes to.
  let inside: Int32
  private let outside: Int32

  /// Opens a terminal.
  init() throws {
    var (outside, inside): (Int32, Int32) = (-1, -1)
    try #require(openpty(&outside, &inside, nil, nil, nil) == 0)
    for end in [outside, inside] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (self.outside, self.inside) = (outside, inside)
  }

  deinit {
    close(inside)
    close(outside)
  }

  /// What the program has written, as the terminal got it.
  func shown() -> [UInt8] {
    _ = fcntl(outside, F_SETFL, O_NONBLOCK)
    var shown: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while case let count = read(outside, &part, part.count), count > 0 { shown += part.prefix(count) }
    return shown
  }
}
