import CLinux
import Glibc

/// The two ends of a pipe, neither of which another program inherits.
struct Pipe {
  /// Where to read.
  let output: Int32
  /// Where to write.
  let input: Int32

  /// Opens a pipe.
  ///
  /// - Throws: ``SystemError`` when there are too many files open.
  init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    guard linux_pipe(&ends) == 0 else { throw .last }
    (output, input) = (ends[0], ends[1])
  }

  /// Opens a connection, through which files can be given too.
  ///
  /// - Throws: ``SystemError`` when there are too many files open.
  static func connection() throws(SystemError) -> Pipe {
    var ends: [Int32] = [-1, -1]
    guard linux_connection(&ends) == 0 else { throw .last }
    return Pipe(output: ends[0], input: ends[1])
  }

  private init(output: Int32, input: Int32) {
    self.output = output
    self.input = input
  }

  /// Closes both ends.
  func close() {
    Glibc.close(output)
    Glibc.close(input)
  }
}
