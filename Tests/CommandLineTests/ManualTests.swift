import Batch
import Foundation
import Testing

/// The program lists its rules, its diagnostics and its errors, whole and in both languages.
@Suite struct ManualTests {
  private static let lists = ["rules", "diagnostics", "errors"]

  private static func list(_ name: String) throws -> [JSONFact] {
    try JSONFact.array(ProgramRun.of("explain", "--list", name, "--format", "json").output)
  }

  /// Entries of each list that have all that an entry can have.
  private static let shown = [
    "rules": ["legibility", "title", "number", "parties"],
    "diagnostics": ["hidden-text", "other-reading", "unclear-role", "read-anew"],
    "errors": ["not-found", "unreadable", "too-large"],
  ]

  @Test(arguments: ManualTests.lists, ["fr", "en"])
  func `a list is shown to people in their language`(name: String, language: String) throws {
    let run = try ProgramRun.of("explain", "--list", name, "--lang", language)
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    let entries = run.text.split(separator: "\n\n").map { $0.trimmingCharacters(in: .newlines) }
    let names = entries.map { String($0.prefix { $0 != " " && $0 != "\n" }) }
    #expect(names == (try Self.list(name)).compactMap { $0.text("code") ?? $0.text("name") })
    let shown = zip(names, entries).filter { Self.shown[name]?.contains($0.0) == true }.map(\.1)
    try Golden.expect(shown.joined(separator: "\n\n") + "\n", is: "explain.\(name).\(language).txt")
  }

  @Test(arguments: [("diagnostics", "DiagnosticKind"), ("errors", "FaultKind")])
  func `every kind that a source file declares is listed once`(name: String, type: String) throws {
    let listed = try Self.list(name).compactMap { $0.text("code") }
    #expect(listed.sorted() == (try DeclaredCodes.all(of: type)).sorted())
    #expect(Set(listed).count == listed.count)
  }

  @Test func `every reason that a source file declares is listed by a rule`() throws {
    let listed = try Self.list("rules").flatMap { $0.objects("reasons").compactMap { $0.text("code") } }
    let declared = try DeclaredCodes.all(of: "NearMissReason")
    #expect(Set(listed) == Set(declared))
    #expect(Set(declared).count == declared.count)
  }

  @Test func `diagnostics and errors are made by their kinds alone`() throws {
    #expect(try DeclaredCodes.withoutKind() == [])
  }

  @Test(arguments: ManualTests.lists)
  func `every code is in kebab case, and what it means is a sentence in both languages`(name: String) throws {
    let listed = try Self.list(name)
    #expect(!listed.isEmpty)
    for kind in listed + listed.flatMap({ $0.objects("reasons") }) {
      let code = try #require(kind.text("code") ?? kind.text("name"))
      #expect(code.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) }, "\(code)")
      let (fr, en) = (kind.text("text", "fr") ?? "", kind.text("text", "en") ?? "")
      #expect(fr != en && fr.hasSuffix(".") && en.hasSuffix("."), "\(code)")
    }
  }

  @Test func `a diagnostic and an error never have the same code`() throws {
    let codes = try (Self.list("diagnostics") + Self.list("errors")).compactMap { $0.text("code") }
    #expect(Set(codes).count == codes.count)
  }

  @Test func `the documentation says what the program lists`() throws {
    let page = try ManualPage(diagnostics: Self.list("diagnostics"), errors: Self.list("errors"))
    try Golden.expect(page.text, at: Golden.root.appending(BytePath("Documentation/Diagnostics.md".utf8)))
  }

  @Test(arguments: [
    (["--list", "checks"], "unknown-value"), (["--list", "rules", "a.pdf"], "too-many-operands"),
    (["--list"], "value-missing"),
  ])
  func `a list that there is not is a fault of usage`(arguments: [String], code: String) throws {
    let run = try ProgramRun.of((["explain"] + arguments).map { .init($0.utf8) })
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasSuffix("[\(code)]\n"))
  }
}
