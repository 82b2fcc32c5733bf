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

  /// Closes both ends.
  func close() {
    Glibc.close(output)
    Glibc.close(input)
  }
}
