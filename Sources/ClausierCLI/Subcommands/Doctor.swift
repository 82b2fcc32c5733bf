import Batch
import Clausier
import Glibc
import Recognition

/// `clausier doctor`: tells what is installed and what is missing.
enum Doctor {
  static let command = Command(name: "doctor", help: help, options: [], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    if let operand = arguments.operands.first { throw .tooManyOperands(operand) }
    // A worker is a copy of a program with a single thread: it comes first.
    let confinement = ConfinementPart.here()
    let works = SelfTest.passes()
    try StandardOutput.write(report(confinement, schemaWorks: works, in: console.language))
    return works ? .good : .invalidRecord
  }

  private static func report(
    _ confinement: Confinement, schemaWorks works: Bool, in language: Language
  ) -> String {
    let commit = Version.commit.map { " (commit \($0))" } ?? ""
    var lines = ["clausier \(Version.number)\(commit)", "", libraries.text(in: language)]
    lines += Version.libraries.map { padded($0.name, $0.version) }
    lines += ["", (works ? schemaWorks : schemaFails).text(in: language)]
    lines += ["", (RecogniserProgram.find() == nil ? readerMissing : readerFound).text(in: language)]
    lines += ["", confined.text(in: language)]
    lines += ConfinementPart.all.map { part in
      (confinement.contains(part.part) ? held : lacking)(part.text).text(in: language)
    }
    let groups = PackageGroup.use + (isInCheckout ? PackageGroup.development : [])
    let installed = InstalledPackages.versions(of: groups.flatMap(\.packages))
    for group in groups {
      lines += ["", group.purpose.text(in: language)]
      for package in group.packages {
        lines.append(padded(package, installed.map { $0[package] ?? missing.text(in: language) } ?? "?"))
      }
    }
    lines += ["", advice(groups, installed).text(in: language), ""]
    return lines.joined(separator: "\n")
  }

  /// Whether the program runs where it was built: only there is it of interest what building needs.
  private static var isInCheckout: Bool {
    let own = BytePath("/proc/self/exe".utf8).withCString { realpath($0, nil) }
    defer { free(own) }
    let folders = own.map { BytePath(cString: $0).bytes.split(separator: UInt8(ascii: "/")) } ?? []
    return folders.contains { $0.elementsEqual(".build".utf8) }
  }

  private static func advice(_ groups: [PackageGroup], _ installed: [String: String]?) -> Message {
    guard let installed else { return noPackageManager }
    let absent = groups.flatMap(\.packages).filter { installed[$0] == nil }
    return absent.isEmpty ? nothingMissing : install(absent)
  }

  private static func padded(_ name: String, _ version: String) -> String {
    "  " + name + String(repeating: " ", count: max(1, 21 - name.utf8.count)) + version
  }
}
