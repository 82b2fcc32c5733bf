import Batch
import Testing

@Suite struct FieldsTests {
  @Test(arguments: [[], [[]], [[1, 2, 3], [], [0]], [[UInt8](repeating: 7, count: 70_000)]] as [[[UInt8]]])
  func `pieces come out as they went in`(pieces: [[UInt8]]) {
    #expect(Fields.unpacked(Fields.packed(pieces)) == pieces)
  }

  @Test func `bytes that no encoder wrote give the pieces that are whole`() {
    let packed = Fields.packed([[1, 2], [3]])
    for count in packed.indices { #expect(Fields.unpacked(Array(packed.prefix(count))).count < 2) }
    #expect(Fields.unpacked([UInt8](repeating: 0xFF, count: 100)).isEmpty)
  }
}
