import Foundation
import Testing

/// Records made of what a fixture says of acts; everything else is not there.
struct ActFixture {
  /// The members of the record.
  var members: [String: Any]

  /// The acts of `Fixtures/acts.json`.
  static func all() throws -> [ActFixture] {
    let acts = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file("acts.json"))) as? [[String: Any]])
    var known: [String: [String: Any]] = [:]
    return try acts.enumerated().map { number, act in
      let name = try #require(act["file"] as? String)
      var sha256 = digits(number)
      var members = act
      if let other = act["of"] as? String {
        members = try #require(known[other])
        if act["sha"] as? String == "same" { sha256 = try #require(members["sha256"] as? String) }
        members["file"] = name
      }
      members["sha256"] = sha256
      known[name] = members
      return ActFixture(members)
    }
  }

  /// An act that says something, and nothing else.
  init(_ said: [String: Any]) { members = said }

  /// A file beside the tests.
  static func file(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/\(name)").standardized
  }

  /// The name of its file.
  var file: String { members["file"] as? String ?? "a.pdf" }

  /// A SHA-256 that no other number has.
  static func digits(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 64 - digits.count) + digits
  }

  /// The record as JSON, with all keys of the format.
  func json() throws -> [UInt8] {
    var record = Self.blank
    for (key, value) in members where record[key] != nil { record[key] = value }
    record["source"] =
      [
        "file": file, "sha256": members["sha256"] ?? Self.digits(0), "bytes": 1, "pages": 9,
        "text": "embedded",
        "pagesWithoutText": [], "pdf": Self.pdf, "signatures": [],
        "act": [
          "index": members["act"] ?? 1, "of": members["acts"] ?? 1, "pages": [1, 9], "label": NSNull(),
          "number": members["listed"] ?? NSNull(), "outside": [],
        ] as [String: Any],
      ] as [String: Any]
    record["parties"] = list("parties", Self.party)
    record["visas"] = list("visas", Self.visa)
    record["articles"] = list(
      "articles", ["number": NSNull(), "heading": NSNull(), "under": [], "topics": [], "text": ""])
    record["annexes"] = list("annexes", ["number": NSNull(), "heading": NSNull(), "text": ""])
    record["credits"] = list("credits", Self.credit)
    record["chorus"] = list("chorus", Self.chorus)
    record["citations"] = list("citations", Self.citation)
    record["diagnostics"] = list("diagnostics", Self.diagnostic)
    record["amends"] = (members["amends"] as? [String: Any]).map { Self.filled($0, Self.amends) } ?? NSNull()
    record["publication"] = ["venues": members["publication"] ?? []]
    record["term"] = Self.filled(members["term"] as? [String: Any] ?? [:], Self.term)
    record["signature"] = signature
    return Array(try JSONSerialization.data(withJSONObject: record, options: [.sortedKeys]))
  }

  private var signature: [String: Any] {
    var signature = Self.filled(
      members["signature"] as? [String: Any] ?? [:],
      ["place": NSNull(), "date": NSNull(), "copies": NSNull(), "signatories": []])
    let people = signature["signatories"] as? [[String: Any]] ?? []
    let blank: [String: Any] = [
      "name": NSNull(), "title": NSNull(), "party": NSNull(), "role": NSNull(), "onBehalfOf": NSNull(),
    ]
    signature["signatories"] = people.map { Self.filled($0, blank) }
    return signature
  }

  private func list(_ key: String, _ blank: [String: Any]) -> [[String: Any]] {
    (members[key] as? [[String: Any]] ?? []).map { Self.filled($0, blank) }
  }

  private static func filled(_ given: [String: Any], _ blank: [String: Any]) -> [String: Any] {
    blank.merging(given) { $1 }
  }
}

extension ActFixture {
  private static var nothing: NSNull { NSNull() }

  private static var blank: [String: Any] {
    var blank: [String: Any] = [
      "schemaVersion": "1.1", "source": nothing, "kind": "unknown", "amounts": [], "dates": [],
      "evidence": [:],
      "crossReferences": [], "footnotes": [],
    ]
    for key in ["nature", "title", "number", "nor", "subject", "preamble", "comptableAssignataire"] {
      blank[key] = nothing
    }
    return blank
  }

  private static var pdf: [String: Any] {
    var pdf: [String: Any] = ["version": "1.7", "tagged": false, "encrypted": false]
    for key in ["title", "author", "creator", "producer", "created", "modified", "language", "conformance"] {
      pdf[key] = nothing
    }
    return pdf
  }

  private static var party: [String: Any] {
    [
      "role": "other", "roleText": nothing, "name": nothing, "acronym": nothing, "aliases": [],
      "address": nothing, "representative": nothing,
    ]
  }

  private static var visa: [String: Any] {
    [
      "nature": "other", "number": nothing, "date": nothing, "title": nothing, "amended": false,
      "articles": [],
    ]
  }

  private static var credit: [String: Any] {
    [
      "year": nothing, "label": nothing, "ae": nothing, "cp": nothing, "party": nothing, "chorus": nothing,
      "section": "other",
    ]
  }

  private static var chorus: [String: Any] {
    [
      "domaineFonctionnel": nothing, "centreFinancier": nothing, "activites": [], "centreDeCout": nothing,
      "axesMinisteriels": [], "programme": nothing, "programmeLabel": nothing, "bop": nothing,
      "engagementJuridique": nothing, "tranchesFonctionnelles": [], "party": nothing, "section": "other",
    ]
  }

  private static var citation: [String: Any] {
    ["nature": "other", "number": nothing, "date": nothing, "article": nothing, "section": "other"]
  }

  private static var diagnostic: [String: Any] {
    [
      "code": "other-reading", "severity": "warning", "params": [:], "message": ["fr": "…", "en": "…"],
      "pointer": nothing, "page": nothing, "box": nothing,
    ]
  }

  private static var amends: [String: Any] {
    [
      "rank": nothing, "kind": "delegation", "number": nothing, "date": nothing, "nor": nothing,
      "credits": nothing, "text": "…",
    ]
  }

  private static var term: [String: Any] {
    ["start": nothing, "end": nothing, "duration": nothing, "notice": nothing, "renewal": nothing]
  }
}
