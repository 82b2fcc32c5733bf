import TestSupport
import Testing

/// Calls back for every part of a schema, with its place.
private func visit(_ schema: JSONTree, at place: String = "", with body: (JSONTree, String) -> Void) {
  guard case .object(let members) = schema else { return }
  body(schema, place)
  for (name, member) in members {
    switch (name, member) {
    case ("properties", .object(let inner)), ("definitions", .object(let inner)):
      for property in inner { visit(property.value, at: place + "/" + property.key, with: body) }
    case ("items", let inner), ("additionalProperties", let inner), ("then", let inner), ("else", let inner):
      visit(inner, at: place + "/" + name, with: body)
    default: break
    }
  }
}

@Test func `every pattern is bounded and has a length beside it`() throws {
  visit(try Published.schema()) { schema, place in
    guard case .string(let pattern) = schema["pattern"] else { return }
    #expect(!pattern.contains("+$") && !pattern.contains("*") && !pattern.contains(",}"), "\(place)")
    // A plus sign is allowed only inside brackets, as a character.
    #expect(pattern.replacing("[+-]", with: "").contains("+") == false, "\(place)")
    #expect(schema["maxLength"] != .null, "\(place)")
  }
}

@Test func `every object has all its keys and no others`() throws {
  visit(try Published.schema()) { schema, place in
    guard case .object(let properties) = schema["properties"] else { return }
    #expect(schema["additionalProperties"] == .bool(false), "\(place)")
    // Only the evidence of long texts has stretches.
    let keys = properties.keys.filter { $0 != "chars" }
    #expect(Set(schema["required"].items.compactMap(\.text)) == Set(keys), "\(place)")
  }
}

@Test func `every property is explained in both languages`() throws {
  visit(try Published.schema()) { schema, place in
    guard case .object(let properties) = schema["properties"] else { return }
    for property in properties {
      for keyword in ["title", "description", "x-description-fr"] {
        guard case .string(let text) = property.value[keyword] else {
          Issue.record("\(place)/\(property.key) has no \(keyword)")
          continue
        }
        #expect(!text.isEmpty)
      }
    }
  }
}

@Test func `it is of draft-07 and has a name of its own`() throws {
  let schema = try Published.schema()
  #expect(schema["$schema"] == .string("http://json-schema.org/draft-07/schema#"))
  #expect(schema["$id"] == .string("urn:clausier:record:1.1"))
  #expect(schema["title"] != .null)
}

@Test func `a record has these keys in this order`() throws {
  let record = try Published.schema()["definitions"]["record"]
  let expected = [
    "": """
    schemaVersion source kind nature title number nor amends subject parties visas preamble articles annexes \
    footnotes amounts credits chorus comptableAssignataire dates citations crossReferences term publication \
    signature diagnostics evidence
    """,
    "source": "file sha256 bytes pages act text pagesWithoutText pdf signatures",
    "source/act": "index of pages label number outside",
    "source/pdf": """
    version title author creator producer created modified language tagged conformance encrypted
    """,
    "source/signatures": """
    field signer time integrity certificate revision lastRevision coversItsRevision changedAfter
    """,
    "amends": "rank kind number date nor credits text",
    "parties": "role roleText name acronym aliases address representative",
    "parties/address": "street postalCode city cedex", "parties/representative": "name title",
    "visas": "nature number date title amended articles",
    "articles": "number heading under topics text", "annexes": "number heading text",
    "footnotes": "mark text", "amounts": "euros tax qualifier section",
    "credits": "year label ae cp party chorus section",
    "chorus": """
    domaineFonctionnel centreFinancier activites centreDeCout axesMinisteriels programme programmeLabel bop \
    engagementJuridique tranchesFonctionnelles party section
    """,
    "chorus/axesMinisteriels": "rank label", "dates": "date section",
    "citations": "nature number date article section", "crossReferences": "to section",
    "term": "start end duration notice renewal", "term/start": "event date",
    "term/renewal": "mode times period", "publication": "venues",
    "signature": "place date copies signatories",
    "signature/signatories": "name title party role onBehalfOf",
    "diagnostics": "code severity params message pointer page box", "diagnostics/message": "fr en",
    "evidence": "page box text method confidence rule",
  ]
  var found: [String: String] = [:]
  visit(record) { schema, place in
    guard case .array(let keys) = schema["required"] else { return }
    let steps = place.split(separator: "/").filter { $0 != "items" && $0 != "additionalProperties" }
    found[steps.joined(separator: "/")] = keys.compactMap(\.text).joined(separator: " ")
  }
  #expect(found == expected)
}
