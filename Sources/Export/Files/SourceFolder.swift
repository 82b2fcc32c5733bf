public import Batch
import Clausier

/// Where the files of records are sought: by the name in the record, from the current folder or from another. A file is
/// only right if it has the bytes that were read.
public struct SourceFolder: Sendable {
  private let folder: BytePath?

  /// Seeks below a folder; from the current one for `nil`.
  public init(_ folder: BytePath? = nil) { self.folder = folder }

  /// Why there is no file.
  public enum Fault: Error, Equatable {
    /// There is no such file, or it cannot be read.
    case notFound
    /// A file is there, with other bytes.
    case otherBytes
  }

  /// The path that a file has by its name in a record.
  public func path(of file: String) -> BytePath {
    let name = BytePath(PathText.path(of: file))
    return name.bytes.first == UInt8(ascii: "/") ? name : folder.map { $0.appending(name) } ?? name
  }

  /// The bytes of the file of a record.
  ///
  /// - Parameters:
  ///   - file: its name in the record.
  ///   - sha256: what the record says of its bytes.
  /// - Throws: ``Fault`` when it is not there, or is another.
  public func bytes(of file: String, sha256: String) throws(Fault) -> [UInt8] {
    guard let bytes = try? InputFile.read(path(of: file)) else { throw .notFound }
    guard SHA256.hexadecimal(of: bytes) == sha256 else { throw .otherBytes }
    return bytes
  }
}
