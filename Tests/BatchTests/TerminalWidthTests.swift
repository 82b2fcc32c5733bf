import Batch
import Testing

@Suite struct TerminalWidthTests {
  @Test(arguments: [
    ("[####] 3/9", 20, "[####] 3/9"), ("[####] 3/9", 6, "[####]"), ("été", 2, "ét"),
    ("e\u{301}te", 2, "e\u{301}t"),
    ("漢字", 3, "漢"), ("", 0, ""), ("abc", 0, ""),
  ])
  func `a line is cut where the terminal ends`(text: String, columns: Int, shown: String) {
    #expect(TerminalWidth.cut(text, to: columns) == shown)
  }

  @Test func `what is no terminal has the usual width`() {
    #expect(TerminalWidth.columns(of: -1) == 80)
  }
}
