import Batch
import Clausier

/// The file that a record is of: sought by its name in the record, and only right if it has the same bytes.
enum SourceFile {
  /// Why there is none.
  enum Fault: Error, Equatable {
    /// There is no such file, or it cannot be read.
    case notFound
    /// A file is there, with other bytes.
    case otherBytes
  }

  /// The path of the file, from the current folder or from another.
  static func path(of file: String, sha256: String, below folder: BytePath?) throws(Fault) -> BytePath {
    let name = BytePath(PathText.path(of: file))
    let path = name.bytes.first == UInt8(ascii: "/") ? name : folder.map { $0.appending(name) } ?? name
    guard let bytes = try? InputFile.read(path) else { throw .notFound }
    guard SHA256.hexadecimal(of: bytes) == sha256 else { throw .otherBytes }
    return path
  }
}
