import TestSupport
import Clausier
import FoundationEssentials
import Testing

private func written(_ euros: Decimal) -> [UInt8] {
  var record = Record(source: Source(file: "a", sha256: "", bytes: 0, pages: 1))
  record.amounts = [Amount(euros: Shown(euros, at: [], rule: "amount"), section: .title)]
  return record.json(.compact)
}

private func written(_ box: Box) throws -> String {
  var record = Record(source: Source(file: "a", sha256: "", bytes: 0, pages: 1))
  record.title = Shown("t", at: [Place(page: 1, box: box, text: nil, confidence: 0.5)], rule: "title")
  let json = String(decoding: record.json(.compact), as: UTF8.self)
  let start = try #require(json.firstRange(of: "\"box\":[")).upperBound
  let end = try #require(json[start...].firstIndex(of: "]"))
  return String(json[start..<end])
}

@Test(
  arguments: [
    ("110000", "110000"), ("0.5", "0.5"), ("1450000.25", "1450000.25"), ("-12.10", "-12.1"), ("0", "0"),
    ("1e12", "1000000000000"), ("1e-3", "0.001"),
  ])
func `an amount is exact and has no exponent`(decimal: String, json: String) throws {
  let text = String(decoding: written(try #require(Decimal(string: decimal))), as: UTF8.self)
  #expect(text.contains("\"amounts\":[{\"euros\":\(json),"))
}

@Test func `what is no number is null`() {
  #expect(String(decoding: written(.nan), as: UTF8.self).contains("\"euros\":null"))
}

@Test func `any amount is read back by another reader`() throws {
  var random = SeededRandom(seed: 3)
  for _ in 0..<500 {
    var euros = Decimal(random.next() >> (random.next() % 60))
    for _ in 0..<(random.next() % 4) { euros /= 10 }
    let tree = try JSONTree(written(euros))
    #expect(tree.value(at: "/amounts/0/euros") == .number(euros))
  }
}

@Test(
  arguments: [
    (Box(x: 72, y: 120.5, width: 300.126, height: 12.004), "72,120.5,300.13,12"),
    (Box(x: -0.5, y: -0.001, width: 0.05, height: 0.1), "-0.5,0,0.05,0.1"),
    (Box(x: .nan, y: .infinity, width: 1e300, height: -1e300), "0,0,0,0"),
  ])
func `a box has two decimals at most and only numbers`(box: Box, json: String) throws {
  #expect(try written(box) == json)
}
