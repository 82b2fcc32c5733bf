import TestSupport
import Foundation
import Testing

/// A comparison that let faults pass would make every sample good.
@Suite struct ComparisonTests {
  private func differences(_ expected: String, _ found: String) throws -> [String] {
    let wanted = try JSONDecoder().decode(JSONTree.self, from: Data(expected.utf8))
    let given = try JSONDecoder().decode(JSONTree.self, from: Data(found.utf8))
    return Comparison(expected: wanted, found: given).differences.map(\.pointer)
  }

  @Test func `a record is what it must be`() throws {
    #expect(try differences(#"{"kind": "unknown", "diagnostics": []}"#, #"{"kind": "unknown"}"#) == [])
  }

  @Test func `one missing article is one difference`() throws {
    let expected = #"{"articles": [{"number": "1"}, {"number": "2"}, {"number": "3"}], "diagnostics": []}"#
    let found = #"{"articles": [{"number": "1"}, {"number": "3"}]}"#
    #expect(try differences(expected, found) == ["/articles/1"])
  }

  @Test func `another value, a missing key and a key too much are three differences`() throws {
    let expected = #"{"term": {"end": "2025-12-31", "notice": "P3M"}, "title": "A", "diagnostics": []}"#
    let found = #"{"term": {"end": "2025-12-30", "notice": "P3M", "more": 1}}"#
    #expect(try differences(expected, found) == ["/term/end", "/term/more", "/title"])
  }

  @Test func `a new key that is empty is no difference, one that is filled is`() throws {
    let expected = #"{"term": {"end": null}, "dates": [{"date": "2024"}], "tags": ["a"], "diagnostics": []}"#
    let found =
      #"{"term": {"end": null, "x": []}, "dates": [{"date": "2024", "y": {}}], "tags": ["a"], "z": null}"#
    #expect(try differences(expected, found) == [])
    let filled =
      #"{"term": {"end": null, "x": [1]}, "dates": [{"date": "2024", "y": 1}], "tags": ["a"], "z": 0}"#
    #expect(
      try differences(expected, filled).map { $0.prefix(7) } == ["/dates/", "/dates/", "/term/x", "/z"])
  }

  @Test func `texts are lists of paragraphs`() throws {
    let expected = #"{"preamble": ["A", "- b"], "diagnostics": []}"#
    #expect(try differences(expected, #"{"preamble": "A\n- b"}"#) == [])
    #expect(try differences(expected, #"{"preamble": "A - b"}"#) == ["/preamble"])
  }

  @Test func `dates are compared in any order, each as often as it is printed`() throws {
    let expected = #"{"dates": [{"date": "2024-01-01"}, {"date": "2024-01-02"}], "diagnostics": []}"#
    #expect(try differences(expected, #"{"dates": [{"date": "2024-01-02"}, {"date": "2024-01-01"}]}"#) == [])
    let twice = #"{"dates": [{"date": "2024-01-02"}, {"date": "2024-01-02"}]}"#
    #expect(try differences(expected, twice).count == 2)
  }

  @Test func `warnings are compared by what they are about`() throws {
    let warning = #"{"diagnostics": [{"code": "x", "severity": "warning", "pointer": "/kind"}]}"#
    #expect(try differences(#"{"diagnostics": ["/kind"]}"#, warning) == [])
    #expect(try differences(#"{"diagnostics": []}"#, warning).count == 1)
    #expect(try differences(#"{"diagnostics": ["/title"]}"#, warning).count == 2)
  }
}
