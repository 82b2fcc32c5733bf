import Batch
import Testing

@Suite struct AtomicOutputTests {
  @Test func `an output that is given up never appears`() throws {
    let folder = try TemporaryFolder()
    do {
      let output = try AtomicOutput(BytePath(folder.at("a.json").utf8))
      try output.write([0x61])
    }
    #expect(folder.files() == [])
  }

  @Test func `until it is whole, the old file stands`() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.json", Array("old".utf8))
    let output = try AtomicOutput(BytePath(folder.at("a.json").utf8))
    try output.write(Array("new".utf8))
    #expect(try folder.read("a.json") == "old")
    try output.commit()
    #expect(try folder.read("a.json") == "new")
    #expect(folder.files() == ["a.json"])
  }
}
