import Batch

/// Where no output may go: among the documents of a folder that is read, or under the name of a document, since the
/// next run would take it for one.
enum OutputPlace {
  /// Checks the place of an output.
  ///
  /// - Throws: a notice when it is refused.
  static func check(_ path: BytePath, among folders: [BytePath] = []) throws(Notice) {
    // A device or a pipe takes what it is given.
    guard path.canBeReplaced || OutputFolder.exists(at: path) else { return }
    if path.hasPDFSuffix, path.canBeReplaced { throw .outputNamedPDF(path) }
    // A single file is soon told from the documents beside it; a folder of them is not.
    guard path.bytes.last == UInt8(ascii: "/") || OutputFolder.exists(at: path) else { return }
    for folder in folders where path.isWithin(folder) { throw .outputInInput(path, folder) }
  }
}
