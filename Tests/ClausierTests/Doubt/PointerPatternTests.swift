import Testing

@testable import Clausier

@Test(arguments: [
  ("/amounts", "/amounts/2/euros", true), ("/amounts/2/euros", "/amounts", true), ("", "/kind", true),
  ("/parties/*/address", "/parties/1/address/city", true), ("/parties/*/address", "/parties", true),
  ("/parties/*/address", "/parties/1/name", false), ("/term/end", "/term/endless", false),
  ("/amounts", "/amount", false),
])
func `pointers meet where one leads to the other`(one: String, other: String, meets: Bool) {
  #expect(PointerPattern.meets(one, other) == meets)
}
