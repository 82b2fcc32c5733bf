import Batch
import Testing

@Suite struct AtomicOutputTests {
  @Test(arguments: [true, false])
  func `an output that is given up never appears`(nameless: Bool) throws {
    let folder = try TemporaryFolder()
    do {
      let output = try AtomicOutput(BytePath(folder.at("a.json").utf8), nameless: nameless)
      try output.write([0x61])
    }
    #expect(folder.files() == [])
  }

  @Test(arguments: [true, false])
  func `until it is whole, the old file is kept`(nameless: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.put("a.json", Array("old".utf8))
    let output = try AtomicOutput(BytePath(folder.at("a.json").utf8), nameless: nameless)
    try output.write(Array("new".utf8))
    #expect(try folder.read("a.json") == "old")
    try output.commit()
    #expect(try folder.read("a.json") == "new")
    #expect(folder.files() == ["a.json"])
    let fresh = try AtomicOutput(BytePath(folder.at("new/b.json").utf8), nameless: nameless)
    try fresh.write([])
    try fresh.commit()
    #expect(folder.files() == ["a.json", "new/b.json"])
  }
}
