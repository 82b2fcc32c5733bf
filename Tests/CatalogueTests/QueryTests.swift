import Foundation
import SchemaValidation
import Testing

@testable import Catalogue

/// The queries of `Fixtures/queries.txt` on the acts of `Fixtures/acts.json`, both written by hand.
@Suite struct QueryTests {
  private struct Case {
    let line: Int
    let query: String
    let expected: String
    let isFault: Bool
  }

  private static func cases() throws -> [Case] {
    let text = try String(contentsOf: ActFixture.file("queries.txt"), encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      number, line in
      guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
      let sign = line.ranges(of: " =>").last ?? line.ranges(of: " ! ").last
      guard let sign else {
        return Case(line: number + 1, query: String(line), expected: "?", isFault: false)
      }
      let query = line[..<sign.lowerBound].replacing("\\u0301", with: "\u{301}").replacing(
        "\\u0000", with: "\0"
      ).replacing("\\u00A0", with: "\u{A0}")
      return Case(
        line: number + 1, query: String(query),
        expected: line[sign.upperBound...].split(separator: " ").joined(separator: " "),
        isFault: !line[sign].hasSuffix(">"))
    }
  }

  @Test func `the records of the fixture are valid`() throws {
    let validator = RecordValidator()
    for act in try ActFixture.all() { #expect(validator.validate(try act.json()).isEmpty, "\(act.file)") }
  }

  @Test func `each query finds what it should, and each fault is told with its place`() throws {
    let index = try TemporaryIndex.of(try ActFixture.all())
    let catalogue = try index.catalogue()
    let cases = try Self.cases()
    #expect(cases.count >= 100)
    for one in cases {
      let found: String
      do throws(Catalogue.Fault) {
        let answer = try catalogue.search(one.query, limit: 100, order: .file)
        #expect(answer.total == answer.results.count, "line \(one.line)")
        found = answer.results.map { Self.name($0.file) }.joined(separator: " ")
      } catch {
        guard case .query(let fault) = error else { throw error }
        #expect(one.isFault, "line \(one.line): \(one.query): \(fault)")
        let told = "\(fault.kind.rawValue) \(fault.at) \(fault.length)"
        #expect(told == one.expected, "line \(one.line): \(one.query)")
        continue
      }
      let expected = one.expected.split(separator: " ").sorted()
      #expect(found.split(separator: " ").sorted() == expected, "line \(one.line): \(one.query)")
      #expect(!one.isFault, "line \(one.line): \(one.query)")
    }
  }

  private static func name(_ file: String) -> String {
    String((file.split(separator: "/").last ?? "").dropLast(4))
  }

  @Test func `a query longer than any that a person writes is refused where it gets too long`() throws {
    let catalogue = try TemporaryIndex.of([]).catalogue()
    for (query, at) in [
      (String(repeating: "mot ", count: 501), 2000), (String(repeating: "a ", count: 300), 512),
      (String(repeating: "(", count: 60), 50),
    ] {
      do throws(Catalogue.Fault) {
        _ = try catalogue.search(query)
        Issue.record("it was not refused")
      } catch {
        guard case .query(let fault) = error else { throw error }
        #expect(fault.kind == .tooLong)
        #expect(fault.at == at)
      }
    }
  }

  @Test func `very many words, 50 parentheses and many negations are understood`() throws {
    let catalogue = try TemporaryIndex.of(try ActFixture.all()).catalogue()
    let words = Array(repeating: "-phares", count: 200).joined(separator: " ")
    #expect(try catalogue.search(words + " canaux").total == 1)
    let nested = String(repeating: "(", count: 50) + "phares" + String(repeating: ")", count: 50)
    #expect(try catalogue.search(nested).total == 3)
    let either = Array(repeating: "phares", count: 190).joined(separator: " OU ")
    #expect(try catalogue.search(either).total == 3)
    #expect(try catalogue.search(String(repeating: "-", count: 1000) + "phares").total == 3)
    let mixed = Array(repeating: "ae>=1 -phares", count: 100).joined(separator: " OU ")
    #expect(try catalogue.search(mixed).total == 2)
  }
}
