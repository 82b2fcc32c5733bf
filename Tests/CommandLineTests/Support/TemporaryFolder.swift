import Batch
import Glibc
import Testing

/// A folder of a test's own, removed with its content when it is no longer used.
final class TemporaryFolder {
  /// Where it is.
  let path: BytePath

  /// Makes an empty folder.
  init() throws {
    let name = strdup("/tmp/clausier-test-XXXXXX")
    defer { free(name) }
    path = BytePath(cString: try #require(name.flatMap { mkdtemp($0) }))
  }

  deinit {
    _ = try? ProgramRun.of([BytePath("-rf".utf8), path], program: BytePath("/bin/rm".utf8))
  }

  /// The path as text.
  var text: String { String(decoding: path.bytes, as: UTF8.self) }

  /// The path of something in it.
  func at(_ name: String) -> String { text + "/" + name }

  /// Puts a file into it, and the folders that its name asks for.
  @discardableResult
  func put(_ name: String, _ bytes: [UInt8]) throws -> String {
    try put(BytePath(name.utf8), bytes)
    return at(name)
  }

  /// Puts a file into it whose name is bytes.
  @discardableResult
  func put(_ name: BytePath, _ bytes: [UInt8]) throws -> BytePath {
    let file = path.appending(name)
    let output = try AtomicOutput(file)
    try output.write(bytes)
    try output.commit()
    return file
  }

  /// Makes a folder in it.
  @discardableResult
  func makeFolder(_ name: String) throws -> String {
    try OutputFolder.prepare(BytePath(at(name).utf8))
    return at(name)
  }

  /// The names of all files in it and below, in bytewise order, invalid UTF-8 repaired.
  func files() -> [String] { names(in: "").sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// The text of a file in it.
  func read(_ name: String) throws -> String {
    String(decoding: try InputFile.read(BytePath(at(name).utf8)), as: UTF8.self)
  }

  private func names(in folder: String) -> [String] {
    guard let stream = opendir(folder.isEmpty ? text : at(folder)) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let below = folder.isEmpty ? name : folder + "/" + name
      if Int32(entry.pointee.d_type) == 4 { names += self.names(in: below) } else { names.append(below) }
    }
    return names
  }
}
