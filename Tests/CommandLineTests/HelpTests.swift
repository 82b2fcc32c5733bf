import Clausier
import Foundation
import Testing

@testable import ClausierCLI

@Suite struct HelpTests {
  private static let commands = Program.commands.map(\.name)

  @Test(arguments: HelpTests.commands, ["fr", "en"])
  func `every command explains itself in both languages`(command: String, language: String) throws {
    let run = try ProgramRun.of(command, "--help", "--lang", language)
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    try Golden.expect(Self.withoutFormats(run.text), is: "\(command).help.\(language).txt")
    #expect(try ProgramRun.of("help", command, "--lang", language).text == run.text)
    #expect(try ProgramRun.of("--lang", language, command, "-h").text == run.text)
  }

  /// The help without the lines from `--format` to the next option of every run: what they say is the formats' own.
  private static func withoutFormats(_ help: String) -> String {
    let (first, next) = ("  -f, --format FORMAT", "  -o, --output")
    guard let start = help.range(of: first), let end = help.range(of: next) else { return help }
    return help.replacingCharacters(in: start.upperBound..<end.lowerBound, with: " …\n")
  }

  @Test(arguments: [Language.fr, .en])
  func `every format and each of its options is explained`(language: Language) throws {
    let help = try ProgramRun.of("extract", "--help", "--lang", language.rawValue).text
    let words = help.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    for product in Products.all {
      #expect(words.contains(product.name))
      for summary in [product.summary] + product.options.map(\.summary) {
        let said = summary.text(in: language).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(words.contains(said), "\(product.name): \(said)")
      }
    }
  }

  @Test(arguments: ["fr", "en"])
  func `the program explains itself in both languages`(language: String) throws {
    let run = try ProgramRun.of("--lang", language, "--help")
    #expect(run.status == 0)
    try Golden.expect(run.text, is: "overview.help.\(language).txt")
    #expect(try ProgramRun.of("--lang=\(language)", "help").text == run.text)
  }

  @Test(arguments: HelpTests.commands)
  func `a command's help has an example and says the exit status`(command: String) throws {
    let help = try ProgramRun.of(command, "--help").text
    let example = try #require(help.firstRange(of: "\nExample"))
    #expect(help[example.upperBound...].contains("clausier \(command)"))
    #expect(help.contains("Exit status:"))
  }

  @Test(arguments: Program.commands.map(\.name), [Language.fr, .en])
  func `a command's help has its options, and no others`(name: String, language: Language) throws {
    let command = try #require(Program.commands.first { $0.name == name })
    // What stands left of the descriptions, where options begin with a dash.
    let lines = command.help.text(in: language).split(separator: "\n").filter { $0.hasPrefix("  -") }
    let terms = lines.map { line in
      let term = line.dropFirst(2)
      return term[..<(term.firstRange(of: "  ")?.lowerBound ?? term.endIndex)]
    }
    let words = terms.flatMap { $0.split { " ,|".contains($0) } }
    let shown = words.filter { $0.hasPrefix("-") }.map(String.init)
    let declared = (command.options + [.help, .lang]).flatMap { option in
      ["--\(option.name)"] + (option.letter.map { ["-\($0)"] } ?? [])
    }
    #expect(Set(shown) == Set(declared))
    #expect(shown.count == Set(shown).count)
  }

  @Test(arguments: ["fr", "en"])
  func `the program's help lists every command`(language: String) throws {
    let help = try ProgramRun.of("help", "--lang", language).text
    for command in HelpTests.commands { #expect(help.contains("\n  \(command) "), "\(command)") }
  }

  @Test func `without a command the help is a message and the status is that of a fault`() throws {
    let run = try ProgramRun.of()
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("Usage: clausier COMMAND"))
  }

  @Test func `the version names the libraries and the licences`() throws {
    let run = try ProgramRun.of("--version")
    #expect(run.status == 0)
    for word in ["clausier 0.", "poppler ", "qpdf ", "GPL-3.0", "EUPL-1.2"] {
      #expect(run.text.contains(word))
    }
    #expect(try ProgramRun.of("-V").text == run.text)
    #expect(run.text.contains("(commit \(Version.commit ?? "")") == (Version.commit != nil))
  }
}
