import TestSupport
import Clausier
import Testing

private func written(_ text: String) -> String {
  let json = ErrorRecord(file: text, fault: .empty).json(.compact)
  let start = json.firstRange(of: Array("\"file\":".utf8))?.upperBound ?? 0
  let end = json.firstRange(of: Array(",\"sha256\"".utf8))?.lowerBound ?? json.count
  return String(decoding: json[start..<end], as: UTF8.self)
}

@Test(
  arguments: [
    ("a\"b\\c/d", #""a\"b\\c/d""#), ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{1F}\u{8}", #""\u0000\u001f\u0008""#),
    ("\u{2028}\u{2029}\u{2027}…", "\"\\u2028\\u2029\u{2027}…\""), ("é 𝄞 \u{7F}", "\"é 𝄞 \u{7F}\""),
    ("", "\"\""),
  ])
func `what JSON or a line of NDJSON cannot hold is escaped, the rest is not`(text: String, json: String) {
  #expect(written(text) == json)
}

@Test func `any text is read back by another reader`() throws {
  var random = SeededRandom(seed: 11)
  let alphabet = Array("a\"\\\u{0}\n\u{1F}\u{7F}é\u{2028}\u{2029}€’𝄞\u{FEFF}\u{10FFFF}/~".unicodeScalars)
  for _ in 0..<500 {
    var text = ""
    for _ in 0..<(random.next() % 20) {
      text.unicodeScalars.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
    }
    let tree = try JSONTree(ErrorRecord(file: text, fault: .empty).json(.indented))
    guard case .string(let read) = tree["source"]["file"] else {
      Issue.record("no file in \(tree)")
      return
    }
    #expect(Array(read.utf8) == Array(text.utf8))
  }
}
