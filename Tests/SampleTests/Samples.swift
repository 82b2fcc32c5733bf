import TestSupport
import Foundation

/// The samples with what they must give and what the built program makes of them, read once for all tests.
struct Samples: Sendable {
  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program under test: it is in the folder of the tests' own binary.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("clausier")

  static let shared = Result { try Samples() }

  let expected: [String: JSONTree]
  let found: [String: JSONTree]
  /// The differences that are known and not yet mended: `NAME POINTER`, one a line.
  let open: Set<String>

  /// Whether a difference is listed, itself or with all that lies above it.
  func isOpen(_ name: String, _ pointer: String) -> Bool {
    var line = "\(name) \(pointer)"[...]
    while true {
      if open.contains(String(line)) { return true }
      guard let slash = line.lastIndex(of: "/"), slash > line.startIndex else { return false }
      line = line[..<slash]
    }
  }

  static let names: [String] = {
    let folder = root.appendingPathComponent("samples/expected")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  private init() throws {
    let folder = Self.root.appendingPathComponent("samples")
    expected = try Dictionary(
      uniqueKeysWithValues: Self.names.map { name in
        let file = folder.appendingPathComponent("expected/\(name).json")
        return (name, try JSONDecoder().decode(JSONTree.self, from: Data(contentsOf: file)))
      })
    let list = try String(contentsOf: folder.appendingPathComponent("open.txt"), encoding: .utf8)
    open = Set(list.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
    found = try Self.extracted()
  }

  private static func extracted() throws -> [String: JSONTree] {
    let process = Process()
    let output = Pipe()
    process.executableURL = program
    process.currentDirectoryURL = root
    process.arguments = ["extract", "--quiet", "--format", "ndjson", "samples"]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var records: [String: JSONTree] = [:]
    for line in data.split(separator: UInt8(ascii: "\n")) {
      let record = try JSONDecoder().decode(JSONTree.self, from: Data(line))
      let file = URL(fileURLWithPath: record["source"]["file"].text ?? "")
      records[file.deletingPathExtension().lastPathComponent] = record
    }
    return records
  }
}
