import Testing

@testable import Review

@Suite struct Base64Tests {
  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func `bytes become base64`(given: String, wanted: String) {
    #expect(Base64.text(of: Array(given.utf8)) == wanted)
  }
}
