import Batch
import Clausier
import Testing

@testable import ClausierCLI

/// A product that no list knows, as a later one will be: it goes through all that makes and places products.
private struct Pages: Product {
  static let name = "pages"
  static let summary = Message(fr: "des pages", en: "pages")

  let style = JSONStyle.compact
  let syntax = ProductSyntax.lines

  init(_ given: [String: String] = [:]) {}

  func frame(isList: Bool) -> ProductFrame {
    ProductFrame(
      head: Array("<".utf8), between: Array(",".utf8), after: Array(";".utf8), end: Array(">".utf8))
  }
  func body(of act: ValidAct) -> [UInt8] { Array(String(act.read.record.source.pages).utf8) }
  func body(of error: ErrorRecord) -> [UInt8] { Array(error.fault.code.utf8) }
}

@Suite struct OwnProductTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func bodies(_ bytes: [UInt8]) -> [[UInt8]] {
    var clock = StageClock()
    let input = Input(origin: .bytes(bytes), name: BytePath("a.pdf".utf8))
    return ProductMaker(product: Pages()).outcome(of: input, clock: &clock)?.bodies ?? []
  }

  @Test func `acts and faults become bodies, which stand in their frame`() {
    let two = bodies(SmallPDF.bytes(["Convention", "suite"]))
    let none = bodies([])
    let list = OutputLayout(product: Pages(), isList: true)
    let parts = [
      list.part(two, isFirst: true).bytes, list.part(none, isFirst: false).bytes, list.end(isEmpty: false),
    ]
    #expect(parts.map(text) == ["<2;", ",empty-file;", ">"])
    #expect(text(list.whole(two).bytes) == "<2;>")
    #expect(text(list.end(isEmpty: true)) == "<>")
    let single = OutputLayout(product: Pages(), isList: false)
    #expect(text(single.part(two, isFirst: true).bytes + single.end(isEmpty: false)) == "<2;>")
  }

  @Test func `the place of a body is that of its own bytes`() {
    let placed = OutputLayout(product: Pages(), isList: true).part(
      [[0x61, 0x62], [], [0x63]], isFirst: false)
    #expect(placed.places.map { text(Array(placed.bytes[$0])) } == ["ab", "", "c"])
    #expect(text(placed.bytes) == ",ab;,;,c;")
  }
}
