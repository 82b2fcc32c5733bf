import Batch
import Testing

/// The hooks in `examples/hooks`, run in a repository of a test's own as git, GitHub and GitLab would run them.
@Suite struct HookTests {
  private let folder: TemporaryFolder
  private let examples = Golden.root.appending(BytePath("examples/hooks".utf8))

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("dépôt/clausier.json", Array(#"{"select": ["PDF002"]}"#.utf8))
    try folder.put("dépôt/actes/un acte.pdf", SmallPDF.bytes(["Convention"]))
    let start = """
      git init --quiet . && git config user.name Test && git config user.email test@example.org
      git add . && git commit --quiet -m base && git tag base
      """
    #expect(try shell(start).status == 0)
  }

  /// Runs a script in the repository, with the built program first on the path.
  private func shell(_ script: String, _ variables: [String: String] = [:]) throws -> ProgramRun {
    let programs = String(decoding: ProgramRun.program.parent.bytes, as: UTF8.self)
    var environment = [
      "PATH": "\(programs):/usr/local/bin:/usr/bin:/bin", "HOME": folder.text, "LANG": "C.UTF-8",
    ]
    environment.merge(variables) { $1 }
    let words = ["-eu", "-c", "cd '\(folder.at("dépôt"))'\n" + script]
    return try ProgramRun.of(
      words.map { BytePath($0.utf8) }, program: BytePath("/bin/sh".utf8), environment: environment)
  }

  private func text(of example: String) throws -> String {
    String(decoding: try InputFile.read(examples.appending(BytePath(example.utf8))), as: UTF8.self)
  }

  /// Adds an act that runs a script, and with `commit` commits it.
  private func addActiveAct(commit: Bool = true) throws {
    try folder.put("dépôt/actes/acte — actif.pdf", SmallPDF.withScript("Convention"))
    #expect(try shell("git add ." + (commit ? " && git commit --quiet -m actif" : "")).status == 0)
  }

  @Test func `the pre-commit hook stops a commit by what is staged`() throws {
    let hook = String(decoding: examples.bytes, as: UTF8.self) + "/pre-commit"
    #expect(try shell("cp '\(hook)' .git/hooks/pre-commit").status == 0)
    #expect(try shell("git commit --quiet --allow-empty -m vide").status == 0)
    try addActiveAct(commit: false)
    let stopped = try shell("git commit --quiet -m actif")
    #expect(stopped.status == 1)
    #expect((stopped.text + stopped.messages).contains("PDF002"))
    // What lies in the folder does not count.
    try folder.put("dépôt/actes/acte — actif.pdf", SmallPDF.bytes(["Convention"]))
    #expect(try shell("git commit --quiet -m actif").status == 1)
    #expect(try shell("git add . && git commit --quiet -m calme").status == 0)
  }

  @Test func `the GitHub workflow annotates the PDFs that changed`() throws {
    let workflow = try text(of: "github.yml")
    let step = try #require(workflow.firstRange(of: "        run: |\n"))
    let script = workflow[step.upperBound...].split(separator: "\n").map { $0.drop { $0 == " " } }
      .joined(separator: "\n")
    #expect(try shell(script, ["BASE": "base"]).status == 0)
    try addActiveAct()
    let run = try shell(script, ["BASE": "base"])
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("::error file=actes/acte — actif.pdf,line=1,title=PDF002::"))
    #expect(run.text.split(separator: "\n").count == 1)
  }

  @Test func `the GitLab job reports on the PDFs that changed`() throws {
    let job = try text(of: "gitlab-ci.yml")
    let start = try #require(job.firstRange(of: "  script:\n"))
    let end = try #require(job.firstRange(of: "  artifacts:\n"))
    let script = job[start.upperBound..<end.lowerBound].split(separator: "\n").map { line in
      let command = line.drop { $0 == " " }.dropFirst(2)
      return command.hasPrefix("\"") ? command.dropFirst().dropLast() : command
    }.joined(separator: "\n")
    let base = ["CI_MERGE_REQUEST_DIFF_BASE_SHA": "base"]
    #expect(try shell(script, base).status == 0)
    try addActiveAct()
    #expect(try shell(script, base).status == 1)
    let report = try folder.read("dépôt/findings.xml")
    #expect(report.contains("<testsuites name=\"clausier check\" tests=\"1\" failures=\"1\""))
  }
}
