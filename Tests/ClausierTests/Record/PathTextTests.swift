import TestSupport
import Clausier
import Testing

@Test func `a path of UTF-8 stays as it is`() {
  #expect(PathText.text(of: Array("2024/décision n° 4.pdf".utf8)) == "2024/décision n° 4.pdf")
}

@Test func `bytes that are no UTF-8 become hexadecimal`() {
  #expect(PathText.text(of: [0x61, 0xE9, 0x2E, 0xC3, 0xA9, 0xFF, 0xC3]) == "a%E9.é%FF%C3")
}

@Test func `a percent sign is distinguished from such a byte`() {
  #expect(PathText.text(of: Array("100%E9.pdf".utf8)) == "100%25E9.pdf")
}

@Test func `any two paths stay apart`() {
  var random = SeededRandom(seed: 7)
  for _ in 0..<2_000 {
    let bytes = (0..<(random.next() % 12)).map { _ in
      [0x25, 0x41, 0x46, 0x39, 0xC3, 0xA9, 0xE2, 0x80, 0xF0, 0xED, 0xA0, 0xFF][Int(random.next() % 12)]
        as UInt8
    }
    #expect(unescaped(PathText.text(of: bytes)) == bytes)
  }
}

private func unescaped(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    if byte == 0x25, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return bytes
}
