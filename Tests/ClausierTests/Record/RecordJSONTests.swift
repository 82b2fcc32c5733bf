import TestSupport
import Clausier
import FoundationEssentials
import Testing

@Test(arguments: [
  ("example.json", ExampleRecord.record.json() + [0x0A]),
  ("example-error.json", ExampleRecord.error.json() + [0x0A]),
])
func `the examples beside the schema are what we write`(name: String, json: [UInt8]) throws {
  let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  let file = URL(filePath: "/" + root + "/schemas/" + name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil { try Data(json).write(to: file) }
  #expect(Array(try Data(contentsOf: file)) == json)
}

@Test func `both styles say the same`() throws {
  let record = ExampleRecord.record
  #expect(try JSONTree(record.json(.compact)) == JSONTree(record.json(.indented)))
  #expect(!record.json(.compact).contains(0x0A))
}

@Test func `a record is written the same each time`() {
  #expect(ExampleRecord.record.json() == ExampleRecord.record.json())
}

@Test func `an empty record has all keys`() throws {
  let empty = try JSONTree(Record(source: Source(file: "a", sha256: "", bytes: 0, pages: 1)).json())
  let full = try JSONTree(ExampleRecord.record.json())
  guard case .object(let some) = empty, case .object(let all) = full else { return }
  #expect(Set(some.keys) == Set(all.keys))
}

@Test func `all evidence is at the pointer of a value`() throws {
  let tree = try JSONTree(ExampleRecord.record.json(.compact))
  guard case .object(let evidence) = tree["evidence"] else {
    Issue.record("no evidence")
    return
  }
  for pointer in evidence.keys {
    #expect(tree.value(at: pointer).map { $0 != .null } == true, "\(pointer)")
  }
}

@Test func `every value that the page shows has its evidence`() throws {
  let tree = try JSONTree(ExampleRecord.record.json(.compact))
  guard case .object(let evidence) = tree["evidence"] else { return }
  let structural: Set<Substring> = [
    "schemaVersion", "kind", "role", "section", "nature", "amended", "event", "mode", "topics", "under",
    "party", "chorus", "programme", "bop",
  ]
  for leaf in tree.leaves where tree.value(at: leaf) != .null {
    let steps = leaf.split(separator: "/")
    if ["source", "diagnostics", "evidence"].contains(steps[0]) { continue }
    guard let name = steps.last(where: { Int($0) == nil }), !structural.contains(name) else { continue }
    #expect(evidence[leaf] != nil, "\(leaf)")
  }
}

@Test func `evidence can be left out`() throws {
  let tree = try JSONTree(ExampleRecord.record.json(.compact, evidence: false))
  #expect(tree["evidence"] == .object([:]))
}

@Test func `an error object says only what is known`() throws {
  let tree = try JSONTree(ErrorRecord(file: "a.pdf", fault: .notFound).json(.compact))
  #expect(tree.value(at: "/source/sha256") == .null)
  #expect(tree.value(at: "/source/bytes") == .null)
  #expect(tree.value(at: "/error/code") == .string("not-found"))
}
