import Foundation
import Testing

@testable import Clausier

@Test(arguments: FixtureRunner.nearMisses)
func `rules say what they refused and why`(fixture: String) throws {
  let runner = try FixtureRunner(fixture)
  // The same words may be refused by several rules; a fixture is about the reasons and fields that it names.
  let promised = Set(runner.quotes.flatMap(\.items).map { [$0.kind, $0.value] })
  runner.check { text in
    let explainer = Explainer(ReadAct(of: .drawn(String(decoding: text, as: UTF8.self)), source: .unread))
    return explainer.explanation(of: "").refused
      .filter { promised.contains([$0.code, $0.field]) }
      .map { FixtureRunner.Item(kind: $0.code, value: $0.field, bytes: $0.bytes.indices) }
  }
}

extension FixtureRunner {
  /// The fixtures of what rules refuse.
  static var nearMisses: [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/near-misses").standardized
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().map { "near-misses/" + $0.dropLast(3) }
  }
}
