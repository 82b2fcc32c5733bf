import Testing

@testable import Clausier

@Suite struct DiagnosticTests {
  private let place = Place(page: 2, box: Box(x: 1, y: 2, width: 3, height: 4), text: "x")

  @Test func `a diagnostic about a place names its page and box`() {
    let diagnostic = Diagnostic.hiddenText(at: place)
    #expect(diagnostic.page == 2)
    #expect(diagnostic.box == place.box)
    #expect(diagnostic.about("/source").pointer == "/source")
  }

  @Test func `a diagnostic has the code, the severity and the parameters of its kind`() {
    let diagnostic = DiagnosticKind.repairedCode.diagnostic(
      .text("1"), .text("01"), fr: "Le code.", en: "The code.", at: place, pointer: "/chorus/0")
    #expect(diagnostic.code == "repaired-code" && diagnostic.severity == .info)
    #expect(diagnostic.params == [Parameter("written", .text("1")), Parameter("canonical", .text("01"))])
    #expect(diagnostic.pointer == "/chorus/0" && diagnostic.page == 2)
  }
}
