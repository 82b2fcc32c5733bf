import Batch
import Glibc
import Testing

/// Output compared whole with the file that holds what is expected.
enum Golden {
  /// Compares text with `Golden/NAME`.
  ///
  /// With `RECORD_GOLDEN=1` the text is written there instead; the test then fails all the same, so that a run
  /// that compared nothing never passes.
  static func expect(
    _ text: String, is name: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    try expect(text, at: root.appending(BytePath("Tests/CommandLineTests/Golden/\(name)".utf8)), at: location)
  }

  /// The folder of the repository.
  static let root = BytePath(#filePath.utf8).parent.parent.parent.parent

  /// Compares text with a file; as ``expect(_:is:at:)``.
  static func expect(
    _ text: String, at path: BytePath, at location: SourceLocation = #_sourceLocation
  ) throws {
    let name = TerminalText.escaped(path)
    if getenv("RECORD_GOLDEN").map({ String(cString: $0) }) == "1" {
      let output = try AtomicOutput(path)
      try output.write(Array(text.utf8))
      try output.commit()
      Issue.record("\(name) was written anew; look at it, and run again", sourceLocation: location)
      return
    }
    let expected = (try? InputFile.read(path)).map { String(decoding: $0, as: UTF8.self) }
    #expect(text == expected, "it differs from \(name)", sourceLocation: location)
  }
}
