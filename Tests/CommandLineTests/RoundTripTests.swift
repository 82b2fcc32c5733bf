import Batch
import Clausier
import Testing

/// The records of the samples, as the program writes them, are read back.
@Suite struct RoundTripTests {
  private static func records(_ more: [String] = []) throws -> [[UInt8]] {
    let arguments =
      ["extract", Sample.path(""), "-q", "-f", "ndjson", "--password-file", Sample.path("passwords.txt")]
      + more
    let run = try ProgramRun.of(arguments.map { BytePath($0.utf8) })
    let lines = run.output.split(separator: 0x0A).map { Array($0) }
    #expect(lines.count == 13)
    return lines
  }

  @Test(arguments: [[], ["--no-evidence"]])
  func `a record that is read back is written with the same bytes`(options: [String]) throws {
    for json in try RoundTripTests.records(options) {
      let entry = try RecordEntry(json: json)
      #expect(entry.json(.compact) == json)
      let indented = entry.json(.indented)
      #expect(try RecordEntry(json: indented).json(.indented) == indented)
    }
  }

  @Test func `every scalar of a long text but its line breaks is in one of its boxes`() throws {
    var count = 0
    for json in try RoundTripTests.records() {
      for text in try Record(json: json).longTexts {
        count += 1
        let scalars = Array(text.value.unicodeScalars)
        var end = 0
        for place in text.places {
          let chars = try #require(place.chars)
          #expect(place.text == nil && !chars.isEmpty && chars.lowerBound >= end)
          try #require(chars.upperBound <= scalars.count)
          #expect(scalars[end..<chars.lowerBound].allSatisfy { $0 == "\n" }, "\(text.value)")
          end = chars.upperBound
        }
        #expect(scalars[end...].allSatisfy { $0 == "\n" }, "\(text.value)")
      }
    }
    #expect(count > 50)
  }
}

extension Record {
  /// The texts that are shown by boxes without their words.
  fileprivate var longTexts: [Shown<String>] {
    ([subject, preamble] + articles.map(\.text) + annexes.map(\.text) + footnotes.map(\.text)).compactMap {
      $0
    }
  }
}
