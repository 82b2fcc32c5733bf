import Foundation
import TestSupport

/// The text of the rules' fixtures, to see which wordings the rules were written with.
///
/// The near misses and the fixtures of the `wording` folders do not count: the first say what is not read, the
/// second were written when the rules read those forms already.
struct FixtureText {
  private let text: String

  init() throws {
    let names = Fixture.names().filter { !$0.contains("/wording/") && !$0.hasPrefix("near-misses/") }
    self.init(try names.map { try Fixture($0) })
  }

  init(_ fixtures: [Fixture]) {
    text = Folding.fixture(fixtures.flatMap(\.quotes).map { $0.text + "\n" }.joined())
  }

  /// Whether a fixture has the words of a form; `nil` for forms without words.
  func contains(_ form: Form) -> Bool? {
    form.key.map { text.contains($0) }
  }
}
