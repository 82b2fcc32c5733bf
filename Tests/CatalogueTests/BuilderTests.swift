import Batch
import Foundation
import Storage
import Testing

@testable import Catalogue

@Suite struct BuilderTests {
  private func act(_ file: String, _ title: String, sha: Int = 1, act: Int = 1) -> ActFixture {
    ActFixture(["file": file, "title": title, "sha256": ActFixture.digits(sha), "act": act, "acts": 2])
  }

  private func files(_ index: TemporaryIndex, _ query: String) throws -> [String] {
    try index.catalogue().search(query, order: .file).results.map(\.file)
  }

  @Test func `what is as it was is not written again, and what has changed replaces the earlier`() throws {
    let index = try TemporaryIndex()
    let first = try index.build([act("a.pdf", "Phares"), act("b.pdf", "Canaux", sha: 2)])
    #expect(first.added == 2 && first.acts == 2)
    let again = try index.build([act("a.pdf", "Phares"), act("b.pdf", "Canaux", sha: 2)])
    #expect(again.added == 0 && again.changed == 0 && again.unchanged == 2 && again.dropped == 0)
    let changed = try index.build([act("a.pdf", "Balises"), act("b.pdf", "Écluses", sha: 3)])
    #expect(changed.changed == 1 && changed.added == 1 && changed.dropped == 1 && changed.acts == 2)
    #expect(try files(index, "phares OR canaux").isEmpty)
    #expect(try files(index, "balises") == ["a.pdf"])
    #expect(try files(index, "écluse") == ["b.pdf"])
    #expect(try index.catalogue().problems().isEmpty)
  }

  @Test func `what is no longer given stays until it is pruned`() throws {
    let index = try TemporaryIndex()
    try index.build([act("a.pdf", "Phares"), act("b.pdf", "Canaux", sha: 2)])
    try index.build([act("c.pdf", "Serres", sha: 3)], from: "others.ndjson")
    #expect(try files(index, "*") == ["a.pdf", "b.pdf", "c.pdf"])
    try index.build([act("a.pdf", "Phares")])
    #expect(try files(index, "*") == ["a.pdf", "b.pdf", "c.pdf"])
    let pruned = try index.build([act("a.pdf", "Phares")], prunes: true)
    #expect(pruned.dropped == 2)
    #expect(try files(index, "*") == ["a.pdf"])
    #expect(try files(index, "canaux OR serres").isEmpty)
    #expect(try index.catalogue().problems().isEmpty)
  }

  @Test func `an act of two inputs goes with the last of them`() throws {
    let index = try TemporaryIndex()
    try index.build([act("a.pdf", "Phares")], from: "1.ndjson")
    try index.build([act("a.pdf", "Phares")], from: "2.ndjson")
    #expect(try files(index, "*") == ["a.pdf"])
    try index.build([], from: "2.ndjson", prunes: true)
    #expect(try files(index, "*").isEmpty)
  }

  @Test func `an act that its file no longer has is gone`() throws {
    let index = try TemporaryIndex()
    try index.build([act("a.pdf", "Phares"), act("a.pdf", "Canaux", act: 2)])
    let tally = try index.build([act("a.pdf", "Phares")])
    #expect(tally.dropped == 1)
    #expect(try files(index, "canaux").isEmpty)
  }

  @Test func `a document that cannot be read is noted, and what it said before is gone`() throws {
    let index = try TemporaryIndex()
    try index.build([act("a.pdf", "Phares")])
    let builder = try CatalogueBuilder(index.path, program: "test", waiting: 0)
    try builder.begin("records.ndjson", isWhole: false)
    let error = """
      {"schemaVersion":"1.1","source":{"file":"a.pdf","sha256":null,"bytes":null},
       "error":{"code":"damaged","params":{},"message":{"fr":"…","en":"…"}}}
      """
    try builder.add(Array(error.utf8))
    try builder.end(nil, settings: "")
    #expect(try builder.finish().failed == 1)
    let info = try index.catalogue().info()
    #expect(info.acts == 0)
    #expect(info.failures.map { "\($0.file) \($0.code)" } == ["a.pdf damaged"])
  }

  @Test func `the finished index is one plain file that can be read where nothing can be written`() throws {
    let index = try TemporaryIndex.of([act("a.pdf", "Phares")])
    let folder = String(decoding: index.path.parent.bytes, as: UTF8.self)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["acts.db"])
    let head = try InputFile.read(index.path).prefix(20)
    #expect(Array(head.suffix(2)) == [1, 1], "the file says that it needs a log beside it")
    chmod(folder, 0o555)
    defer { chmod(folder, 0o755) }
    #expect(try files(index, "phares") == ["a.pdf"])
  }

  @Test func `a second builder is told, and readers are not kept waiting`() throws {
    let index = try TemporaryIndex.of([act("a.pdf", "Phares")])
    let builder = try CatalogueBuilder(index.path, program: "test", waiting: 0)
    try builder.begin("more.ndjson", isWhole: false)
    try builder.add(try act("b.pdf", "Canaux", sha: 2).json())
    #expect(throws: CatalogueFault.beingBuilt) {
      _ = try CatalogueBuilder(index.path, program: "test", waiting: 0)
    }
    #expect(try files(index, "*") == ["a.pdf"])
    try builder.end(nil, settings: "")
    _ = try builder.finish()
    #expect(try files(index, "*") == ["a.pdf", "b.pdf"])
  }

  @Test func `other files are refused and stay as they are`() throws {
    let index = try TemporaryIndex()
    let text = Array(
      "Ceci n'est pas un index, mais un texte assez long pour une base de données SQLite.".utf8)
    let path = String(decoding: index.path.bytes, as: UTF8.self)
    try Data(text).write(to: URL(filePath: path))
    #expect(throws: CatalogueFault.notAnIndex) { _ = try CatalogueBuilder(index.path, program: "test") }
    #expect(throws: CatalogueFault.notAnIndex) { _ = try Catalogue(index.path) }
    #expect(try InputFile.read(index.path) == text)
    try FileManager.default.removeItem(atPath: path)
    do {
      let other = try Connection(index.path.bytes)
      try other.run("CREATE TABLE budget (a); PRAGMA user_version = 7")
    }
    let bytes = try InputFile.read(index.path)
    #expect(throws: CatalogueFault.notAnIndex) { _ = try CatalogueBuilder(index.path, program: "test") }
    #expect(try InputFile.read(index.path) == bytes)
    #expect(throws: CatalogueFault.notFound) { _ = try Catalogue(BytePath("/nowhere/acts.db".utf8)) }
  }

  @Test func `a newer form is refused, an older one is brought forward with all that it has`() throws {
    let index = try TemporaryIndex.of([act("a.pdf", "Phares")])
    do {
      let connection = try Connection(index.path.bytes)
      try connection.run("PRAGMA user_version = \(Schema.version + 1)")
    }
    let newer = CatalogueFault.newer(version: Schema.version + 1)
    #expect(throws: newer) { _ = try Catalogue(index.path) }
    #expect(throws: newer) { _ = try CatalogueBuilder(index.path, program: "test") }
    do {
      let connection = try Connection(index.path.bytes)
      try connection.run("PRAGMA user_version = \(Schema.version)")
    }
    do {
      let database = try CatalogueFile.building(index.path)
      let steps =
        Schema.steps + ["ALTER TABLE acts ADD COLUMN colour TEXT", "UPDATE acts SET colour = 'blue'"]
      try CatalogueFile.bringForward(database, from: Schema.version, steps: steps)
      #expect(try database.number("SELECT count(*) FROM acts WHERE colour = 'blue'") == 1)
      #expect(try database.number("PRAGMA user_version") == Schema.version + 2)
      #expect(throws: StorageError.self) {
        try CatalogueFile.bringForward(
          database, from: Schema.version + 2, steps: steps + ["DROP TABLE acts", "nonsense"])
      }
      #expect(try database.number("SELECT count(*) FROM acts") == 1)
      #expect(try database.number("PRAGMA user_version") == Schema.version + 2)
    }
  }

  @Test func `an index of the first form gets what the second has`() throws {
    var act = try #require(try ActFixture.all().first { $0.file == "2025/forets.pdf" })
    act.members["listed"] = "17bis"
    act.members["term"] = ["duration": "P1Y", "renewal": ["mode": "tacit"]] as [String: Any]
    let index = try TemporaryIndex.of([act])
    do {
      let database = try CatalogueFile.building(index.path)
      try database.run(
        """
        DROP INDEX acts_listed; ALTER TABLE acts DROP COLUMN listed; ALTER TABLE acts DROP COLUMN listed_words;
        ALTER TABLE acts DROP COLUMN renewal;
        UPDATE facts SET value = '1' WHERE key = 'folding'; PRAGMA user_version = 1; PRAGMA journal_mode = DELETE;
        """)
    }
    #expect(throws: CatalogueFault.older) { _ = try index.catalogue() }
    try index.build([], from: "none.ndjson")
    #expect(try index.catalogue().search("numero:17bis").total == 1)
    #expect(try index.catalogue().search("17bis").results.map(\.isRenewedTacitly) == [true])
    #expect(try index.catalogue().problems().isEmpty)
  }

  @Test func `a number of a collection does not keep two acts from being copies`() throws {
    let act = try #require(try ActFixture.all().first { $0.file == "2025/forets.pdf" })
    var other = act
    other.members["file"] = "2025/autre-recueil.pdf"
    other.members["listed"] = "3"
    other.members["sha256"] = ActFixture.digits(99)
    #expect(try TemporaryIndex.of([act, other]).catalogue().search("forêts").total == 1)
  }

  @Test func `words folded by an older version are folded again`() throws {
    let index = try TemporaryIndex.of([act("a.pdf", "Phares"), act("b.pdf", "Canaux", sha: 2)])
    do {
      let connection = try Connection(index.path.bytes)
      try connection.run(
        "UPDATE facts SET value = '0' WHERE key = 'folding'; INSERT INTO words (words) VALUES ('delete-all')")
    }
    #expect(throws: CatalogueFault.older) { _ = try index.catalogue() }
    try index.build([])
    #expect(try files(index, "phares") == ["a.pdf"])
    #expect(try index.catalogue().problems().isEmpty)
  }

  @Test func `a check finds what is no longer as the records have it`() throws {
    for sql in [
      "UPDATE acts SET words_digest = 'x'", "UPDATE acts SET file = 'b.pdf'",
      "UPDATE records SET json = x'00'",
      "INSERT INTO words (words) VALUES ('delete-all')",
    ] {
      let index = try TemporaryIndex.of([act("a.pdf", "Phares")])
      #expect(try index.catalogue().problems().isEmpty)
      do { try Connection(index.path.bytes).run(sql) }
      #expect(try !index.catalogue().problems().isEmpty, "\(sql)")
    }
  }

  @Test func `acts are found by their files as these are, whatever bytes are in them`() throws {
    let index = try TemporaryIndex.of([act("a'b\" ;--é%FF.pdf", "Phares"), act("=1+1.pdf", "Canaux", sha: 2)])
    #expect(try files(index, "fichier:ff") == ["a'b\" ;--é%FF.pdf"])
    let csv = String(decoding: try index.catalogue().search("canaux").csv, as: UTF8.self)
    #expect(csv.contains("\r\n'=1+1.pdf,"))
  }
}
