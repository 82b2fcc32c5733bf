import Foundation

/// The text of all fixtures of the rules, to see which wordings the rules were written with.
struct FixtureText {
  private let text: String

  init() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "ClausierTests/Fixtures")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    var text = ""
    for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "md" {
      text += try String(contentsOf: file, encoding: .utf8) + "\n"
    }
    self.init(markdown: text)
  }

  /// Reads the quotes of a fixture; of a link only its words count.
  init(markdown: String) {
    var words = ""
    for line in markdown.split(separator: "\n") where line.hasPrefix("> ") {
      var rest = line.dropFirst(2)
      while let open = rest.range(of: "]("), let close = rest[open.upperBound...].firstIndex(of: ")") {
        words += rest[..<open.lowerBound]
        rest = rest[rest.index(after: close)...]
      }
      words += rest + "\n"
    }
    text = Folding.fixture(words.replacing("[", with: ""))
  }

  /// Whether a fixture has the words of a form; `nil` for forms without words.
  func contains(_ form: Form) -> Bool? {
    form.key.map { text.contains($0) }
  }
}
