import Batch
import Glibc

/// The schemas of the archives' formats, which are no part of the project: in the folder that `CLAUSIER_XSD` names, else in
/// a folder `xsd` beside the checkout or in one beside it.
enum ExportSchemas {
  /// The folder; `nil` where there is none.
  static let folder: BytePath? = {
    let named = getenv("CLAUSIER_XSD").map { BytePath(cString: $0) }
    let above = Golden.root.parent
    let beside = [above, above.parent].flatMap { folder in
      [folder] + OutputFolder.names(in: folder).map { folder.appending($0) }
    }
    let places = [named].compactMap { $0 } + beside.map { $0.appending(BytePath("xsd".utf8)) }
    return places.first { $0.appending(BytePath("seda-2.2/seda-2.2-main.xsd".utf8)).isFile }
  }()

  /// The program that holds files against schemas.
  static let xmllint = BytePath("/usr/bin/xmllint".utf8)

  /// Whether files can be held against them.
  static var areThere: Bool { folder != nil && xmllint.isFile }

  /// What is wrong with a file, in the words of the program; empty if nothing is.
  static func faults(of file: String, by schema: String) throws -> String {
    let path = folder.map { $0.appending(BytePath(schema.utf8)) } ?? BytePath([])
    let run = try ProgramRun.of(
      [
        BytePath("--nonet".utf8), BytePath("--noout".utf8), BytePath("--schema".utf8), path,
        BytePath(file.utf8),
      ],
      program: xmllint)
    return run.status == 0 ? "" : run.messages
  }
}
