import Batch
import Testing

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("Délégation", "Délégation"), ("a\nb\tc\rd", "a\\nb\\tc\\rd"), ("\u{1B}[31m", "\\u{1B}[31m"),
    ("\u{9B}x\u{7F}", "\\u{9B}x\\u{7F}"), ("\u{202E}fdp\u{2069}", "\\u{202E}fdp\\u{2069}"),
    ("e\u{301}", "e\u{301}"), ("\u{FEFF}\u{200B}\u{E0041}", "\\u{FEFF}\\u{200B}\\u{E0041}"), ("👍", "👍"),
  ])
  func `what would steer a terminal is escaped, all else stays`(text: String, expected: String) {
    #expect(TerminalText.escaped(text) == expected)
    #expect(TerminalText.escaped(TerminalText.escaped(text)) == expected)
  }

  @Test func `bytes that are no UTF-8 are shown one by one`() {
    #expect(TerminalText.escaped([0x61, 0xE9, 0xC3, 0xA9, 0xF0, 0x9F, 0xFF]) == "a\\xE9é\\xF0\\x9F\\xFF")
  }

  @Test func `JSON says the same on a terminal`() throws {
    let json = Array("{\"a\": \"\u{202E}é\u{9B}\u{E0041}\"}\n".utf8)
    let escaped = TerminalText.escapedJSON(json)
    #expect(String(decoding: escaped, as: UTF8.self) == "{\"a\": \"\\u202Eé\\u009B\\uDB40\\uDC41\"}\n")
    #expect(try JSONFact.object(escaped).text("a") == JSONFact.object(json).text("a"))
  }

  @Test func `lines keep their ends and their tabs`() {
    #expect(TerminalText.escapedLines(Array("a\tb\n\u{1B}".utf8)) == Array("a\tb\n\\u{1B}".utf8))
  }
}
