import Batch
import Clausier
import Glibc
import Testing

@testable import ClausierCLI

@Suite struct DoctorTests {
  @Test func `the doctor names libraries, the schema and packages`() throws {
    let run = try ProgramRun.of("doctor", environment: ["PATH": "/usr/bin:/bin"])
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    for word in ["poppler ", "qpdf ", "The schema 1.1 works.", "libpoppler-glib-dev "] {
      #expect(run.text.contains(word))
    }
    #expect(run.text.contains("Nothing is missing.") != run.text.contains("sudo apt install "))
  }

  @Test func `an installed program is not asked for what building needs`() throws {
    let folder = try TemporaryFolder()
    try folder.put("bin/clausier", try InputFile.read(ProgramRun.program))
    let program = BytePath(folder.at("bin/clausier").utf8)
    #expect(program.withCString { chmod($0, 0o755) } == 0)
    let run = try ProgramRun.of(
      [BytePath("doctor".utf8)], program: program, environment: ["PATH": "/usr/bin:/bin"])
    #expect(run.status == 0)
    #expect(run.text.contains("poppler-data "))
    for group in PackageGroup.development { #expect(!run.text.contains(group.purpose.en)) }
  }

  @Test func `without Debian's package manager it says so`() throws {
    let run = try ProgramRun.of("doctor", "--lang", "fr", environment: ["PATH": "/nowhere"])
    #expect(run.status == 0)
    #expect(run.text.contains("  libqpdf-dev          ?\n"))
    #expect(run.text.contains("n’est sans doute pas un Debian"))
  }

  @Test func `the doctor says what confines workers, and what the kernel lacks`() throws {
    let run = try ProgramRun.of("doctor", "--lang", "fr")
    #expect(run.text.contains("  oui  appels au système limités à la lecture"))
    #expect(run.text.contains("(Landlock)"))
  }

  @Test func `a package that was removed is not installed`() {
    let listing = "make\tinstalled\t4.3-4.1\nqpdf\tconfig-files\t11.3.0\nstrace\tnot-installed\t\n"
    #expect(InstalledPackages.versions(in: listing) == ["make": "4.3-4.1"])
  }

  @Test func `the doctor asks for the packages that the set-up installs`() throws {
    let script = BytePath(#filePath.utf8).parent.parent.parent.appending(BytePath("Scripts/setup.sh".utf8))
    let lines = String(decoding: try InputFile.read(script), as: UTF8.self).split(separator: "\n")
    let lists = try ["packages=\"", "  test) packages=\"$packages ", "reading=\""].map { start in
      let line = try #require(lines.first { $0.hasPrefix(start) })
      return line.dropFirst(start.count).prefix { $0 != "\"" }.split(separator: " ").map(String.init)
    }
    #expect((PackageGroup.development + PackageGroup.use).map { Set($0.packages) } == lists.map { Set($0) })
  }
}
