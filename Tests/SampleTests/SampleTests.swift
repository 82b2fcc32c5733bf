import Foundation
import TestSupport
import Testing

/// Holds the program's records of the samples against the records written by hand.
@Suite struct SampleTests {
  @Test(arguments: Samples.names)
  func `a sample gives its expected record`(name: String) throws {
    let samples = try Samples.shared.get()
    let expected = try #require(samples.expected[name])
    let found = samples.found[name] ?? .null
    let new = Comparison(expected: expected, found: found).differences
      .filter { !samples.isOpen(name, $0.pointer) }
      .map { "  \($0.pointer): \($0.explanation)" }
    #expect(new.isEmpty, "\(name): \(new.count) differences\n\(new.joined(separator: "\n"))")
  }

  /// Writes them where `make open` finds them, for the list of open differences.
  @Test func `all differences are listed`() throws {
    let samples = try Samples.shared.get()
    var lines: [String] = []
    for name in Samples.names {
      guard let expected = samples.expected[name] else { continue }
      let comparison = Comparison(expected: expected, found: samples.found[name] ?? .null)
      lines += comparison.differences.map { "\(name) \($0.pointer)" }
    }
    let list = Samples.root.appendingPathComponent(".build/sample-differences.txt")
    try (lines.joined(separator: "\n") + "\n").write(to: list, atomically: true, encoding: .utf8)
    let gone = samples.open.subtracting(lines)
    if !gone.isEmpty { print("\(gone.count) lines of samples/open.txt are mended: run make open") }
  }

  @Test func `every sample has an expected record, and no other file gives one`() throws {
    let samples = try Samples.shared.get()
    #expect(samples.found.keys.sorted() == Samples.names)
  }
}
