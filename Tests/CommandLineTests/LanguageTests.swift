import Batch
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ([:], "error:"),
    (["LANG": "fr_FR.UTF-8"], "erreur :"),
    (["LANG": "fr"], "erreur :"),
    (["LANG": "fry_NL"], "error:"),
    (["LANG": "fr_FR.UTF-8", "LC_MESSAGES": "en_US.UTF-8"], "error:"),
    (["LANG": "en_US", "LC_MESSAGES": "", "LC_ALL": "fr_BE"], "erreur :"),
    (["LANG": "fr_FR.UTF-8", "LC_ALL": "C"], "error:"),
  ])
  func `the environment chooses the language`(environment: [String: String], word: String) throws {
    #expect(try ProgramRun.of("extract", environment: environment).messages.hasPrefix(word))
  }

  @Test(arguments: [
    ["--lang", "fr", "extract"], ["extract", "--lang=fr"], ["extract", "--lang", "fr", "-z"],
  ])
  func `an option overrides the environment, even in messages about other options`(arguments: [String]) throws
  {
    let run = try ProgramRun.of(arguments.map { BytePath($0.utf8) }, environment: ["LC_ALL": "en_GB.UTF-8"])
    #expect(run.messages.hasPrefix("erreur :"))
  }

  @Test func `records are the same in every language`() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.pdf", SmallPDF.bytes(["Convention"]))
    try folder.put("b.pdf", [])
    let english = try ProgramRun.of("extract", folder.text, environment: ["LC_ALL": "C", "TZ": "UTC"])
    let french = try ProgramRun.of(
      "extract", folder.text, "--lang", "fr", environment: ["LC_ALL": "fr_FR.UTF-8", "TZ": "Asia/Tokyo"])
    #expect(english.output == french.output)
    #expect(english.messages != french.messages)
  }
}
