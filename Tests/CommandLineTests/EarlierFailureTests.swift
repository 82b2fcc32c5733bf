import Batch
import Glibc
import Testing

/// Documents that failed in an earlier run are told of each time, and tried again where that costs nothing.
@Suite struct EarlierFailureTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("in/a.pdf", SmallPDF.bytes(["Convention"]))
    try folder.put("in/empty.pdf", [])
  }

  private func words(_ more: [String]) -> [BytePath] {
    let words = ["extract", folder.at("in"), "-o", folder.at("out/"), "--resume", "-q"]
    return (words + ["--report", folder.at("report")] + more).map { BytePath($0.utf8) }
  }

  private func extract(_ more: String...) throws -> ProgramRun { try ProgramRun.of(words(more)) }

  private var report: JSONFact {
    get throws { try JSONFact.object(Array(folder.read("report").utf8)) }
  }

  @Test func `the second night says that earlier failures stand`() throws {
    #expect(try extract().messages.contains("[empty-file]"))
    let second = try extract("--lang", "fr")
    #expect(second.status == 3)
    #expect(second.messages.contains("1 échec d’avant, non relu ; --retry-failed le relit"))
    #expect(try extract("--retry-failed").messages.contains("[earlier-failures]") == false)
  }

  @Test func `the report says what failed, when, and what to do`() throws {
    _ = try extract("--lang", "en")
    let first = try report
    #expect(first.objects("failures").first?.flag("earlier") == false)
    #expect(first.objects("failures").first?.text("message")?.contains("empty") == true)
    #expect(first.number("inputs") == 2)
    #expect(first.text("started")?.hasSuffix("Z") == true)
    #expect((first.text("started") ?? "") <= (first.text("ended") ?? ""))
    #expect(first.text("program")?.isEmpty == false)
    #expect(first.isNull("confinement", "administratorRights"))
    _ = try extract("--lang", "en")
    let again = try report.objects("failures").first
    #expect(again?.flag("earlier") == true)
    #expect(again?.text("message")?.contains("--retry-failed") == true)
  }

  @Test func `a locked document is read once there is a password file, as if for the first time`() throws {
    try folder.put("in/locked.pdf", Sample.bytes("needs-password.pdf"))
    try folder.put("in/copies/locked.pdf", Sample.bytes("needs-password.pdf"))
    #expect(try extract().messages.contains("[password-needed]"))
    let passwords = ["--password-file", Sample.path("passwords.txt")]
    let second = try ProgramRun.of(words(passwords))
    #expect(second.messages.contains("locked.pdf") == false)
    #expect(try report.number("errors", "password-needed") == nil)
    let whole = try ProgramRun.of(
      (["extract", folder.at("in/locked.pdf"), "-q"] + passwords).map { BytePath($0.utf8) })
    #expect(try folder.read("out/locked.json") == whole.text)
  }

  @Test func `a document that may be read since is read`() throws {
    let secret = try folder.put("in/secret.pdf", SmallPDF.bytes(["Avenant"]))
    chmod(secret, 0)
    let humbly = ["--bounding-set", "-dac_override,-dac_read_search", "--"].map { BytePath($0.utf8) }
    let first =
      geteuid() != 0
      ? try extract()
      : try ProgramRun.of(
        humbly + [ProgramRun.program] + words([]), program: BytePath("/usr/bin/setpriv".utf8))
    #expect(first.messages.contains("[forbidden]"))
    chmod(secret, 0o600)
    _ = try extract()
    #expect(try folder.read("out/secret.json").contains("Avenant"))
  }

  @Test func `doubts are counted by their code, with the files where they are about the whole`() throws {
    try folder.put("in/scan.pdf", SmallPDF.bytes(["Facture", ""]))
    _ = try extract("--ocr", "never")
    let doubts = try report.object("doubts")
    #expect(doubts?.number("no-text", "documents") == 1)
    #expect(doubts?.texts("no-text", "files") == [folder.at("in/scan.pdf")])
    #expect(doubts?.number("not-a-convention", "documents") == 2)
  }

  @Test func `a report that cannot be written is told before anything is read`() throws {
    let run = try ProgramRun.of(
      "extract", folder.at("in"), "-o", folder.at("out/"), "--report", folder.at("in/a.pdf/report"))
    #expect(run.status == 2)
    #expect(!folder.files().contains("out/a.json"))
  }
}
