import Testing

@testable import Clausier

@Suite struct ProductTests {
  private static let all = Products.all.indices

  private func product(_ index: Int) throws -> any Product { try Products.all[index].init([:]) }

  private func act(_ file: String) -> ReadAct {
    ReadAct(
      of: Manuscript(text: "Convention\nArticle 1 : Objet\nLe service tient le registre."),
      source: Source(file: file, sha256: "0", bytes: 1, pages: 1))
  }

  private func body(_ product: any Product, _ file: String) -> [UInt8] {
    let act = act(file)
    return product.body(of: ValidAct(act, json: act.record.json(product.style)))
  }

  @Test func `names differ, and so do those of the options of one product`() {
    #expect(Set(Products.all.map { $0.name }).count == Products.all.count)
    for product in Products.all {
      #expect(Set(product.options.map(\.name)).count == product.options.count)
      for option in product.options { #expect(Set(option.values).count == option.values.count) }
    }
  }

  @Test(arguments: all) func `every value of every option is taken`(index: Int) {
    let product = Products.all[index]
    for option in product.options {
      for value in option.values.isEmpty ? [""] : option.values {
        do {
          _ = try product.init([option.name: value])
        } catch {
          #expect(error.option == option.name && !error.wanted.en.isEmpty)
        }
      }
    }
  }

  @Test(arguments: all) func `a body that can be renamed is what the file would give under its other name`(
    index: Int
  ) throws {
    let product = try product(index)
    guard let renaming = product.renaming else { return }
    let name = #"sous/é"%25\.pdf"#
    #expect(renaming(body(product, "a.pdf"), name) == body(product, name))
    let fault = ErrorRecord(file: "a.pdf", fault: .notFound)
    let other = ErrorRecord(file: name, fault: .notFound)
    #expect(renaming(product.body(of: fault), name) == product.body(of: other))
  }

  @Test func `a record is the JSON that was validated`() throws {
    let act = ValidAct(act("a.pdf"), json: [0x7B, 0x7D])
    #expect(JSONProduct().body(of: act) == act.json)
    #expect(NDJSONProduct().body(of: act) == act.json)
  }

  @Test func `a separator that is also the decimal mark is refused`() throws {
    #expect(throws: ProductFault.self) { try CSVProduct(["decimal": ","]) }
    _ = try CSVProduct(["decimal": ",", "separator": ";"])
  }
}
