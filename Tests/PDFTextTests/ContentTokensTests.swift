import Testing

@testable import PDFText

/// How a content stream is taken apart.
@Suite struct ContentTokensTests {
  private struct Step: Equatable {
    var word: String
    var text: Int
    var numbers: Int
  }

  private static func steps(_ content: String) -> [Step] {
    Array(content.utf8).withUnsafeBufferPointer { bytes in
      var tokens = ContentTokens(bytes)
      var steps: [Step] = []
      while case let word = tokens.next(), word != 0 {
        let letters = [word >> 16, word >> 8, word].map { UInt8(truncatingIfNeeded: $0) }.filter { $0 != 0 }
        steps.append(
          Step(
            word: String(decoding: letters, as: UTF8.self), text: tokens.operands.text,
            numbers: tokens.operands.count))
      }
      return steps
    }
  }

  @Test(
    arguments: [
      "[<0102>-3<03>] TJ", "[(ab)-3<03>] TJ", "[ (a) 4.5 (bc) ]TJ", "[<0102>[<03>]] TJ",
      "[/Name<010203>]TJ",
      "[<</A 1>><010203>]TJ", "[<010203>\n%]\n]TJ",
    ])
  func `An array of text counts the bytes of its texts, and its numbers are no operands`(_ content: String) {
    #expect(Self.steps(content) == [Step(word: "TJ", text: 3, numbers: 0)])
  }

  @Test func `What stands behind an array is read as before`() {
    #expect(
      Self.steps("[3 2] 0 d 1 0 0 RG [<01>]TJ (a) Tj") == [
        Step(word: "d", text: 0, numbers: 1), Step(word: "RG", text: 0, numbers: 3),
        Step(word: "TJ", text: 1, numbers: 0), Step(word: "Tj", text: 1, numbers: 0),
      ])
  }

  @Test(arguments: ["[<0102", "[<01>", "[", "[(", "[<"])
  func `An array that breaks off ends the content`(_ content: String) {
    #expect(Self.steps(content).isEmpty)
  }
}
