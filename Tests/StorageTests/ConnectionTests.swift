import Foundation
import Storage
import Testing

@Suite struct ConnectionTests {
  private let path = FileManager.default.temporaryDirectory.path + "/clausier-\(UUID().uuidString).db"

  private func values(_ connection: borrowing Connection) throws -> [Int] {
    var values: [Int] = []
    try connection.prepare("SELECT a FROM t ORDER BY a").run { values.append($0.number(0)) }
    return values
  }

  @Test func `values come out as they went in`() throws {
    defer { unlink(path) }
    let connection = try Connection(Array(path.utf8))
    try connection.run("CREATE TABLE t (a, b, c, d)")
    let insert = try connection.prepare("INSERT INTO t VALUES (?, ?, ?, ?)")
    try insert.run([.number(.max), .text("é'\""), .bytes([0, 255, 0]), .none])
    try insert.run([.number(-1), .text(""), .bytes([]), .none])
    var rows: [String] = []
    try connection.prepare("SELECT * FROM t").run { row in
      rows.append("\(row.number(0)) \(row.text(1) ?? "nil") \(row.bytes(2)) \(row.text(3) ?? "nil")")
    }
    #expect(rows == ["\(Int.max) é'\" [0, 255, 0] nil", "-1  [] nil"])
  }

  @Test func `what is not committed is gone, and what is committed stays`() throws {
    defer { unlink(path) }
    func write() throws {
      let connection = try Connection(Array(path.utf8))
      try connection.run("CREATE TABLE t (a)")
      try connection.beginTransaction()
      try connection.run("INSERT INTO t VALUES (1)")
      try connection.commitTransaction()
      try connection.beginTransaction()
      try connection.run("INSERT INTO t VALUES (2)")
    }
    try write()
    #expect(try values(Connection(Array(path.utf8))) == [1])
  }

  @Test func `a database that another has, and a file that is none, are told`() throws {
    defer { unlink(path) }
    let first = try Connection(Array(path.utf8))
    try first.run("CREATE TABLE t (a)")
    try first.beginTransaction()
    let second = try Connection(Array(path.utf8))
    #expect(throws: StorageError.busy) { try second.beginTransaction() }
    try Data("Ceci n'est pas une base, mais un texte.".utf8).write(to: URL(fileURLWithPath: path + "x"))
    defer { unlink(path + "x") }
    let none = try Connection(Array((path + "x").utf8))
    #expect(throws: StorageError.unusable("file is not a database")) { try none.run("CREATE TABLE t (a)") }
    #expect(throws: StorageError.self) { _ = try Connection(Array("/nowhere/at/all".utf8)) }
    try first.commitTransaction()
  }
}
