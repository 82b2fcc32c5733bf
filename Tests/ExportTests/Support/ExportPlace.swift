import Batch
import Foundation

@testable import Clausier
@testable import Export

/// A folder of a test's own, in which files are put and exports are made.
final class ExportPlace {
  let path: BytePath

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "clausier-export-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = BytePath(url.path.utf8)
  }

  deinit { try? FileManager.default.removeItem(atPath: text) }

  var text: String { String(decoding: path.bytes, as: UTF8.self) }

  func at(_ name: String) -> BytePath { path.appending(BytePath(name.utf8)) }

  /// Puts a file there.
  func put(_ name: String, _ bytes: [UInt8]) throws {
    let file = try AtomicOutput(at(name))
    try file.write(bytes)
    try file.commit()
  }

  /// The bytes of a file there.
  func bytes(_ name: String) throws -> [UInt8] { try InputFile.read(at(name)) }

  /// The text of a file there.
  func read(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// The paths of all files below a folder there, in order.
  func files(_ name: String = "") -> [String] {
    let root = name.isEmpty ? text : text + "/" + name
    let found = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return found.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  /// Exports records whose files are here.
  @discardableResult
  func export(
    _ format: String, _ records: [Record], to name: String, date: String? = "2032-01-02",
    settings: ArchiveSettings = Acts.settings, manifestOnly: Bool = false, replaces: Bool = false
  ) throws -> ExportReport {
    guard let type = ExportFormats.all.first(where: { $0.name == format }) else { throw CancellationError() }
    let request = ExportRequest(
      output: at(name), replaces: replaces, archive: settings, date: date.flatMap { CalendarDate($0) },
      isManifestOnly: manifestOnly)
    let exporter = try Exporter(type, request)
    for record in records { try exporter.add(ExportedAct(record, files: SourceFolder(path))) }
    try exporter.finish()
    return exporter.report
  }
}

/// The schemas of the archives' formats, which are no part of the project: in the folder that `CLAUSIER_XSD` names, else in
/// a folder `xsd` beside the checkout or in one beside it.
enum Schemas {
  static let folder: String? = {
    let files = FileManager.default
    let above = URL(filePath: String(decoding: Acts.root.bytes, as: UTF8.self)).deletingLastPathComponent()
    var places = ProcessInfo.processInfo.environment["CLAUSIER_XSD"].map { [URL(filePath: $0)] } ?? []
    for folder in [above, above.deletingLastPathComponent()] {
      let beside = (try? files.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
      places += ([folder] + beside.sorted { $0.path < $1.path }).map { $0.appending(path: "xsd") }
    }
    return places.map(\.path).first { files.fileExists(atPath: $0 + "/seda-2.2/seda-2.2-main.xsd") }
  }()

  /// Whether files can be held against them.
  static var areThere: Bool { folder != nil && FileManager.default.fileExists(atPath: "/usr/bin/xmllint") }

  /// Whether a file keeps to a schema.
  static func hold(_ file: BytePath, _ schema: String) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/xmllint")
    process.arguments = [
      "--nonet", "--noout", "--huge", "--schema", (folder ?? "") + "/" + schema,
      String(decoding: file.bytes, as: UTF8.self),
    ]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
