import Batch
import Testing

@Suite struct UsageTests {
  @Test(arguments: [
    (["extrct", "a.pdf"], "unknown-command", "did you mean extract?"),
    (["zzzzzz"], "unknown-command", "“clausier help” shows them all"),
    (["help", "schma"], "unknown-command", "did you mean schema?"),
    (["extract", "--formt", "json", "a.pdf"], "unknown-option", "try --format"),
    (["extract", "--quiet=yes", "a.pdf"], "value-not-wanted", "give it alone"),
    (["extract", "-z", "a.pdf"], "unknown-option", "put -- before a name"),
    (["extract", "-tiret.pdf"], "unknown-option", "put -- before a name"),
    (["search", "acts.db", "-type:avenant"], "unknown-option", "put -- before a name"),
    (["extract", "--files-from", "-0"], "unreadable-argument", "--files-from - -0"),
    (["extract", "a.pdf", "--format"], "value-missing", "--format wants a value"),
    (["extract", "a.pdf", "--format", "xml"], "unknown-value", "give json or ndjson or csv"),
    (["extract", "a.pdf", "--format", "é"], "unknown-value", "does not know “é”"),
    (["extract", "a.pdf", "--lang", "de"], "unknown-value", "give fr or en"),
    (["extract", "-j", "0", "a.pdf"], "unusable-value", "a whole number from 1 to"),
    (["extract", "-jx", "a.pdf"], "unusable-value", "cannot be “x”"),
    (["extract", "--timeout", "1e3", "a.pdf"], "unusable-value", "give a whole number"),
    (["extract", "--memory", "10", "a.pdf"], "unusable-value", "such as 512M or 2G"),
    (["extract", "--memory", "99999999999999999999G", "a.pdf"], "unusable-value", "such as 512M or 2G"),
    (["extract"], "nothing-given", "clausier extract --help"),
    (["extract", "-0", "a.pdf"], "null-without-list", "add --files-from"),
    (["extract", "--files-from", "-", "-"], "standard-input-twice", "save one of the two"),
    (["extract", "-", "-"], "standard-input-twice", "save one of the two"),
    (["extract", "--files-from", "/nowhere/list"], "unreadable-argument", "check the path"),
    (["extract", "a.pdf", "--password-file", "/nowhere/word"], "unreadable-argument", "check the path"),
    (["text"], "nothing-given", "clausier text --help"),
    (["text", "a.pdf", "b.pdf"], "too-many-operands", "“b.pdf” is one too many"),
    (["text", "/"], "folder-for-file", "name a file"),
    (["schema", "a"], "too-many-operands", "one too many"),
    (["schema", "--version", "1.2"], "unknown-value", "give 1.0 or 1.1"),
    (["schema", "--version"], "value-missing", "--version wants a value"),
    (["doctor", "a"], "too-many-operands", "one too many"),
    (["help", "extract", "text"], "too-many-operands", "one too many"),
  ])
  func `a fault of usage says what to do, and nothing is done`(
    arguments: [String], code: String, words: String
  ) throws {
    let run = try ProgramRun.of(arguments.map { BytePath($0.utf8) }, environment: ["LC_ALL": "C"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasPrefix("error: "))
    #expect(run.messages.contains(words))
    #expect(run.messages.hasSuffix("[\(code)]\n"))
  }

  @Test func `what steers a terminal is escaped in messages`() throws {
    let run = try ProgramRun.of("extract", "--a\u{1B}[31m\u{202E}b")
    #expect(run.messages.contains("--a\\u{1B}[31m\\u{202E}b"))
    #expect(!run.messages.contains("\u{1B}"))
  }
}
