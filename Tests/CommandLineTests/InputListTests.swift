import Batch
import Glibc
import Testing

@Suite struct InputListTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func names(_ given: String...) -> [String] {
    InputList(given.map { BytePath($0.utf8) }).inputs
      .map { String(decoding: $0.outputName.bytes, as: UTF8.self) }
  }

  @Test func `a record names the path as given, below a folder that folder as given and the path under it`()
    throws
  {
    let file = try folder.put("in/b/c.pdf", [])
    for (given, name) in [
      (file, file), (folder.at("in"), file), (folder.at("in/b/"), file),
      (folder.at("in//"), folder.at("in//b/c.pdf")),
      (folder.at("in/./b"), folder.at("in/./b/c.pdf")), ("none.pdf", "none.pdf"), ("-", "-"),
    ] {
      #expect(InputList([BytePath(given.utf8)]).inputs.map(\.name) == [BytePath(name.utf8)])
    }
  }

  @Test func `a folder gives its PDFs in the bytewise order of their names`() throws {
    for name in ["b.pdf", "B.PDF", "a/z.pdf", "a.pdf", "é.pdf", "a/.cache/x.pdf", "a.txt", "c.pdf/d.pdf"] {
      try folder.put(name, [])
    }
    #expect(
      names(folder.text)
        == ["B.PDF", "a.pdf", "a/.cache/x.pdf", "a/z.pdf", "b.pdf", "c.pdf/d.pdf", "é.pdf"])
  }

  @Test func `a circle of links ends, and a file is found by its own name`() throws {
    try folder.put("z/a.pdf", [])
    try #require(symlink("..", folder.at("z/up")) == 0)
    try #require(symlink("z", folder.at("b")) == 0)
    try #require(symlink("nowhere", folder.at("lost.pdf")) == 0)
    let outside = try TemporaryFolder()
    try outside.put("o.pdf", [])
    try #require(symlink(outside.text, folder.at("link")) == 0)
    try #require(symlink(outside.text, folder.at("link2")) == 0)
    #expect(names(folder.text) == ["link/o.pdf", "lost.pdf", "z/a.pdf"])
  }

  @Test func `a file given by name is tried with any name`() throws {
    let file = try folder.put("a.txt", [])
    #expect(names(file, folder.at("none")) == ["a.txt", "none"])
  }

  @Test func `deep folders are walked`() throws {
    let deep = String(repeating: "d/", count: 500)
    try folder.put(deep + "a.pdf", [])
    #expect(names(folder.text) == [deep + "a.pdf"])
  }
}
