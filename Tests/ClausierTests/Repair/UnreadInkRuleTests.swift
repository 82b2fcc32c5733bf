import Testing

@testable import Clausier

/// Ink that no word was read from is told, with the rows of tables beside it.
struct UnreadInkRuleTests {
  private static let text = "Article 1 : Crédits\n\tAE\tCP\n2026\t120 000 €\t95 000 €\n2027\t80 000 €\t\n"

  private static func told(_ unread: [Box]) -> [Diagnostic] {
    let read = ReadText.manuscript(text)
    var page = read.pages[0]
    page.unread = unread
    let manuscript = Manuscript(bytes: read.bytes, origins: read.origins, blocks: read.blocks, pages: [page])
    let source = Source(file: "a.pdf", sha256: "", bytes: 1, pages: 1)
    return ReadAct(of: manuscript, source: source).record.diagnostics.filter { $0.code == "unread-ink" }
  }

  @Test func `a place is told with its page and box`() {
    let box = Box(x: 10, y: 300, width: 80, height: 6)
    let told = Self.told([box])
    #expect(told.map(\.box) == [box])
    #expect(told.map(\.page) == [1])
    #expect(told.map(\.pointer) == [nil])
    #expect(Self.told([]).isEmpty)
  }

  @Test func `the lines of a paragraph are one place, and columns two`() {
    let lines = (0..<4).map { Box(x: 10, y: 300 + 12 * Double($0), width: 80, height: 6) }
    let told = Self.told(lines + [Box(x: 400, y: 300, width: 80, height: 6)])
    #expect(told.map(\.box?.height) == [42, 6])
  }

  @Test func `the rows of a table that are level with it are doubtful`() {
    #expect(
      Self.told([Box(x: 300, y: 0, width: 40, height: 1)]).map(\.pointer) == ["/credits/0", "/credits/1"])
  }
}
