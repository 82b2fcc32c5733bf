/// One way of writing something: its name in the estimate, and its words with `{…}` in place of values.
struct Form: Hashable, Sendable {
  let name: String
  let text: String

  /// The words that tell whether a fixture of the rules knows the form: the longest run between two values; `nil`
  /// where a form is recognised by its layout and not by its words.
  var key: String? {
    let runs = text.split { $0 == "{" || $0 == "\n" }.map { run in
      run.split(separator: "}", omittingEmptySubsequences: false).last ?? run
    }
    let longest = runs.map { Folding.fixture(String($0)) }.max { $0.count < $1.count }
    guard let longest, longest.filter(\.isLetter).count >= 4 else { return nil }
    return longest
  }
}
