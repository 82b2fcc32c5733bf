import Clausier
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
      for keyword in ["title", "x-title-fr", "description", "x-description-fr"] {
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

@Test func `the schema has the keys of the record in the order in which they are written`() throws {
  let record = try Record(json: Published.bytes("example.json"))
  var written: [String: [String]] = ["": []]
  for value in record.values where !value.pointer.isEmpty {
    let steps = value.pointer.split(separator: "/").filter { Int($0) == nil }.map(String.init)
    let place = steps.dropLast().joined(separator: "/")
    guard let key = steps.last, value.pointer.hasSuffix("/" + key) else { continue }
    if written[place]?.contains(key) != true { written[place, default: []].append(key) }
  }
  // The evidence is no value of the record.
  written["", default: []].append("evidence")
  written["evidence"] = ["page", "box", "text", "method", "confidence", "rule"]
  var required: [String: [String]] = [:]
  visit(try Published.schema()["definitions"]["record"]) { schema, place in
    guard case .array(let keys) = schema["required"] else { return }
    let steps = place.split(separator: "/").filter { $0 != "items" && $0 != "additionalProperties" }
    required[steps.joined(separator: "/")] = keys.compactMap(\.text)
  }
  #expect(required == written)
}
