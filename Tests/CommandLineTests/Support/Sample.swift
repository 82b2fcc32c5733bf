import Batch

/// The sample documents of the project.
enum Sample {
  /// The folder that they are in.
  static let folder = BytePath(#filePath.utf8).parent.parent.parent.parent.appending(BytePath("samples".utf8))

  /// The path of a file among them, as text; of the folder for an empty name.
  static func path(_ name: String) -> String {
    String(decoding: folder.appending(BytePath(name.utf8)).bytes, as: UTF8.self)
  }

  /// The bytes of a file among them.
  static func bytes(_ name: String) throws -> [UInt8] {
    try InputFile.read(folder.appending(BytePath(name.utf8)))
  }
}
