import Batch
import Testing

@Suite struct BytePathTests {
  @Test(arguments: [
    ("a/b.pdf", "b.pdf", "a"), ("b.pdf", "b.pdf", "."), ("/b", "b", "/"), ("a//b//", "b", "a"),
    ("/", "", "/"),
    ("", "", "."), ("a/", "a", "."),
  ])
  func `a path has a last component and a folder`(path: String, last: String, folder: String) {
    #expect(BytePath(path.utf8).lastComponent == BytePath(last.utf8))
    #expect(BytePath(path.utf8).parent == BytePath(folder.utf8))
  }

  @Test(arguments: [
    ("a.pdf", "a.json"), ("a.PDF", "a.json"), ("a.Pdf", "a.json"), ("a", "a.json"), (".pdf", ".pdf.json"),
    ("a.pdf.pdf", "a.pdf.json"), ("a\u{0E}pdf", "a\u{0E}pdf.json"),
  ])
  func `an output's name replaces the ending .pdf`(path: String, output: String) {
    #expect(BytePath(path.utf8).replacingPDFSuffix(with: ".json") == BytePath(output.utf8))
  }

  @Test func `a list has lines or NUL-terminated paths`() throws {
    #expect(
      try PathList.paths(in: Array("a b\n\n\tc".utf8), nulTerminated: false).map(\.bytes)
        == [Array("a b".utf8), Array("\tc".utf8)])
    #expect(
      try PathList.paths(in: Array("a\nb\0c\0".utf8), nulTerminated: true).map(\.bytes)
        == [Array("a\nb".utf8), Array("c".utf8)])
    #expect(throws: PathList.Fault.nulInLines) { try PathList.paths(in: [0x61, 0], nulTerminated: false) }
  }
}
