import Batch

/// The sample PDFs of the repository.
enum Sample {
  /// The bytes of a sample.
  static func bytes(_ name: String) throws -> [UInt8] {
    let root = BytePath(#filePath.utf8).parent.parent.parent
    return try InputFile.readStream(root.appending(BytePath("samples/\(name).pdf".utf8)))
  }
}
