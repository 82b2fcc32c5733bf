import Clausier
import SchemaValidation
import TestSupport
import Testing

/// Objects whose keys are the caller's, and the one key that only long texts have.
private func isOpen(_ pointer: String) -> Bool {
  let steps = pointer.split(separator: "/")
  return steps.contains("params") || (steps.first == "evidence" && steps.count == 2) || steps.last == "chars"
}

@Test func `a key that is missing is named`() throws {
  let validator = SchemaValidator()
  let mutations =
    try Mutation.removals(of: Published.example()) + Mutation.removals(of: Published.error())
  #expect(mutations.count > 100)
  for mutation in mutations where !isOpen(mutation.pointer) && mutation.pointer != "/error" {
    let faults = validator.validate(mutation.document.bytes)
    #expect(faults.map(\.pointer) == [mutation.pointer])
    #expect(faults.first?.reason == Message(fr: "manque", en: "is missing"))
  }
}

@Test func `a key that is unknown is named`() throws {
  let validator = SchemaValidator()
  let mutations =
    try Mutation.additions(to: Published.example()) + Mutation.additions(to: Published.error())
  #expect(mutations.count > 30)
  for mutation in mutations where !isOpen(mutation.pointer) {
    let faults = validator.validate(mutation.document.bytes)
    #expect(faults.map(\.pointer) == [mutation.pointer])
    #expect(faults.first?.reason == Message(fr: "est une clé inconnue", en: "is an unknown key"))
  }
}

@Test func `a value of the wrong type is named`() throws {
  let validator = SchemaValidator()
  let mutations = try Mutation.replacements(in: Published.example())
  for mutation in mutations where !["", "/evidence"].contains(mutation.pointer) {
    if mutation.pointer.contains("/params") { continue }
    let faults = validator.validate(mutation.document.bytes)
    #expect(!faults.isEmpty)
    #expect(
      faults.allSatisfy { $0.pointer == mutation.pointer || $0.pointer.hasPrefix(mutation.pointer + "/") },
      "\(mutation.pointer): \(faults)")
  }
}

private struct Wrong: Sendable, CustomTestStringConvertible {
  let before: String
  let after: String
  let pointer: String
  let reason: String
  var testDescription: String { after }

  init(_ before: String, _ after: String, _ pointer: String, _ reason: String) {
    self.before = before
    self.after = after
    self.pointer = pointer
    self.reason = reason
  }
}

@Test(
  arguments: [
    Wrong(#""schemaVersion": "1.1""#, #""schemaVersion": "2.0""#, "/schemaVersion", "is not one of 1.1"),
    Wrong(#""bytes": 48112"#, #""bytes": -1"#, "/source/bytes", "is less than 0"),
    Wrong(#""bytes": 48112"#, #""bytes": 1.5"#, "/source/bytes", #"is not of type "integer""#),
    Wrong(
      #""kind": "amendment""#, #""kind": "avenant""#, "/kind",
      #"is not one of ["delegation","amendment","agreement","unknown"]"#),
    Wrong(#""number": "2031-07""#, #""number": """#, "/number", "has fewer than 1 characters"),
    Wrong(
      #""nor": "JARB3100007X""#, #""nor": "JARB31""#, "/nor", "does not have the form ^[A-Z]{4}[0-9]{7}[A-Z]$"
    ),
    Wrong(
      #""date": "2030-03-01""#, #""date": "1/3/2030""#, "/amends/date",
      "does not have the form ^[0-9]{4}(-[0-9]{2}){0,2}$"),
    Wrong(#""tax": "HT""#, #""tax": "ht""#, "/amounts/0/tax", #"is not one of ["HT","TTC",null]"#),
    Wrong(#""year": 2031"#, #""year": 31"#, "/credits/0/year", "is less than 1900"),
    Wrong(#""year": 2031"#, #""year": 20310"#, "/credits/0/year", "is greater than 2200"),
    Wrong(#""ae": 90500.5"#, #""ae": "90500.5""#, "/credits/0/ae", #"is not of type ["number","null"]"#),
    Wrong(#""pages": [1, 2]"#, #""pages": [1]"#, "/source/act/pages", "has fewer than 2 elements"),
    Wrong(#""pages": [1, 2]"#, #""pages": [1, 2, 3]"#, "/source/act/pages", "has more than 2 elements"),
    Wrong(
      #""chars": [0, "#, #""chars": [-1, "#, "/evidence/~1subject/0/chars/0", "is less than 0"),
    Wrong(
      #""programme": "999""#, #""programme": "0999""#, "/chorus/0/programme", "has more than 3 characters"),
    Wrong(
      #"{"page": 1, "box": [72, 72.5, 210.25, 11], "text": "Avenant"#,
      #"{"page": 0, "box": [72, 72.5, 210.25, 11], "text": "Avenant"#, "/evidence/~1title/0/page",
      "is less than 1"),
    Wrong(
      #""kind": "amendment","#, #""kind": "amendment", "kind": "unknown","#, "", "has the same key twice"),
  ])
private func `a single fault is named with what was asked for`(wrong: Wrong) throws {
  let text = String(decoding: try Published.bytes("example.json"), as: UTF8.self)
  let range = try #require(text.firstRange(of: wrong.before))
  let faults = SchemaValidator().validate(Array(text.replacingCharacters(in: range, with: wrong.after).utf8))
  #expect(faults.contains { $0.pointer == wrong.pointer && $0.reason.en == wrong.reason }, "\(faults)")
  #expect(faults.allSatisfy { $0.pointer == wrong.pointer })
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
