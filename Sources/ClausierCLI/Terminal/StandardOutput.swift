import Batch
import Clausier
import Glibc

/// The standard output: data, and nothing else.
enum StandardOutput {
  /// Whether it is shown by a terminal, which foreign text could control.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes bytes.
  ///
  /// - Throws: a notice that says why they cannot be written; a silent one when the pipe is no longer read.
  static func write(_ bytes: [UInt8]) throws(Notice) {
    do throws(SystemError) {
      try FileWriting.write(bytes, to: STDOUT_FILENO)
    } catch {
      throw error.code == .brokenPipe ? .readerGone : .outputFailed(nil, error)
    }
  }

  /// Writes text as UTF-8.
  ///
  /// - Throws: as ``write(_:)-([UInt8])``.
  static func write(_ text: String) throws(Notice) {
    try write(Array(text.utf8))
  }

  /// Writes bytes of a product, so that nothing in them can control the terminal that shows them.
  ///
  /// - Throws: as ``write(_:)-([UInt8])``.
  static func write(_ bytes: [UInt8], as syntax: ProductSyntax) throws(Notice) {
    switch syntax {
    case .json: try writeJSON(bytes)
    case .lines: try writeLines(bytes)
    }
  }

  /// Writes JSON, so that nothing in it can control the terminal that shows it.
  ///
  /// - Throws: as ``write(_:)-([UInt8])``.
  static func writeJSON(_ bytes: [UInt8]) throws(Notice) {
    try write(isTerminal ? TerminalText.escapedJSON(bytes) : bytes)
  }

  /// Writes lines of text, so that nothing in them can control the terminal that shows them.
  ///
  /// - Throws: as ``write(_:)-([UInt8])``.
  static func writeLines(_ bytes: [UInt8]) throws(Notice) {
    try write(isTerminal ? TerminalText.escapedLines(bytes) : bytes)
  }
}
