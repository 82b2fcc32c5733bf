import Testing

@testable import Clausier

@Test func `a pointer goes down into keys and indices, and back up`() {
  var pointer = JSONPointer()
  pointer.descend("articles")
  pointer.descend(0)
  let mark = pointer.bytes.count
  pointer.descend("text")
  #expect(String(decoding: pointer.bytes, as: UTF8.self) == "/articles/0/text")
  pointer.ascend(to: mark)
  pointer.descend(1_203)
  #expect(String(decoding: pointer.bytes, as: UTF8.self) == "/articles/0/1203")
}

@Test func `a pointer escapes what has a meaning in it`() {
  var pointer = JSONPointer()
  pointer.descend(escaping: "a~b/c".utf8)
  #expect(String(decoding: pointer.bytes, as: UTF8.self) == "/a~0b~1c")
}
