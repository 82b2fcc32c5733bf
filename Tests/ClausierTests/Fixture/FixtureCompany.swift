import Foundation
import TestSupport

@testable import Clausier

/// The clauses of a fixture, to be read in a whole act and beside each other.
struct FixtureCompany {
  /// The texts that begin with an article and end before the signature.
  let clauses: [String]
  private let keys: Set<String>

  /// The fixtures that have clauses.
  static let names = Fixture.names(in: FixtureStage.acts.rawValue).filter {
    (try? FixtureCompany($0).clauses.isEmpty) == false
  }

  init(_ name: String) throws {
    let fixture = try Fixture(name)
    clauses = fixture.quotes.filter { quote in
      quote.text.hasPrefix("Article ") && !quote.text.contains("\n{")
        && !quote.items.contains { $0.text.hasSuffix("section signature") }
    }.map(\.text)
    // A doubt may be about the whole act, and a clause alone is none.
    keys = fixture.quotes.flatMap(\.items).reduce(into: Set<String>()) { $0.formUnion($1.keys) }
      .filter { !$0.hasPrefix("diagnostics") }
  }

  /// What the fixture says something about, a line for each value or element, in an act that has these clauses.
  func lines(_ clauses: String...) -> [String] { values(clauses).lines(naming: keys) }

  /// The same for the elements of lists only, because an act has only one of everything else.
  ///
  /// The place of a Chorus block in its list depends on the neighbours.
  func elements(_ clauses: String...) -> [String] {
    values(clauses).filter { $0.element != nil && $0.key != "credits/chorus" }.lines(naming: keys)
  }

  private func values(_ clauses: [String]) -> [FoundValue] {
    let act = """
      Convention de délégation de gestion relative aux talus
      Entre la direction des haies, ci-après « le délégant »,
      Et le service des talus, ci-après « le délégataire »,
      Il a été convenu ce qui suit :
      \(clauses.joined(separator: "\n"))
      """
    return FixtureStage.acts.values(in: act, withWords: false)
  }

  /// Each clause with the next one, whose articles and whose programme have other numbers: codes that are said twice
  /// are one block, wherever they are said.
  var pairs: [(clause: String, neighbour: String)] {
    zip(clauses, clauses.dropFirst()).map { clause, next in
      let lines = next.replacing("471", with: "582").split(separator: "\n", omittingEmptySubsequences: false)
      return (clause, lines.map(FixtureCompany.renumbered).joined(separator: "\n"))
    }
  }

  /// The line with 50 added to the number of its article.
  private static func renumbered(_ line: Substring) -> String {
    let rest = line.dropFirst("Article ".count)
    guard line.hasPrefix("Article "), let number = Int(rest.prefix { $0.isNumber }) else {
      return String(line)
    }
    return "Article \(number + 50)" + rest.drop { $0.isNumber }
  }

  /// The line without the section that it names.
  static func withoutSection(_ line: String) -> String {
    line.components(separatedBy: " · section ").first ?? line
  }
}
