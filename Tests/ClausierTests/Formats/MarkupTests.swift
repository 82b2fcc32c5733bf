import Testing

@testable import Clausier

@Suite struct MarkupTests {
  private func text(_ write: (inout Markup) -> Void) -> String {
    var markup = Markup()
    write(&markup)
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  @Test func `text and attributes cannot become markup`() {
    let hostile = "</bdi><script>alert(1)</script>\"' onload=x&amp;"
    let html = text { $0.element("p", ["title": hostile], hostile) }
    let safe = "&lt;/bdi&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onload=x&amp;amp;"
    #expect(html == "<p title=\"\(safe)\">\(safe)</p>")
  }

  @Test func `an island cannot end itself`() {
    let html = text { $0.island("record-json", json: Array(#"{"a":"</script><!--"}"#.utf8)) }
    #expect(
      html == #"<script type="application/json" id="record-json">{"a":"\u003c/script>\u003c!--"}</script>"#
        + "\n")
  }

  @Test func `control characters are shown as what cannot be shown`() {
    #expect(text { $0.text("a\u{0}b\u{1B}c\r\n\td") } == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\n\td")
  }

  @Test func `attributes without value stand alone or are left out`() {
    #expect(
      text { $0.void("input", ["hidden": "", "id": nil, "value": "1"]) } == "<input hidden value=\"1\">")
  }
}
