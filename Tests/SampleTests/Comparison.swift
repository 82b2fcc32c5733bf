import TestSupport

/// Compares a record with the expected one, field by field, so that one missing item is one difference.
///
/// A key that the expected record does not have may be found if it is empty, so that a new key of the format is added
/// only to the samples in which it is filled.
struct Comparison {
  private(set) var differences: [Difference] = []

  /// Fields that the expected records give only in part.
  private static let partial: Set<String> = ["/source", "/source/pdf", "/source/act", "/amends"]
  /// Lists whose order says nothing.
  private static let unordered: Set<String> = ["/dates", "/citations", "/crossReferences"]
  private static let beside: Set<String> = ["schemaVersion", "evidence", "diagnostics"]
  /// The keys that distinguish an item of a list from its neighbours.
  private static let identities: [String: [String]] = [
    "/parties": ["name"], "/visas": ["nature", "number", "date"], "/articles": ["number"],
    "/annexes": ["number"], "/footnotes": ["mark"], "/amounts": ["euros", "section"],
    "/credits": ["year", "label"], "/chorus": ["centreFinancier"], "/signature/signatories": ["name"],
    "/source/signatures": ["field"],
  ]

  init(expected: JSONTree, found: JSONTree) {
    guard case .object(let wanted) = expected, case .object(let given) = found else {
      report("", "no record")
      return
    }
    for key in wanted.keys.sorted() where !Self.beside.contains(key) {
      compare(wanted[key] ?? .null, given[key] ?? .null, at: "/" + key)
    }
    for key in given.keys.sorted() where wanted[key] == nil && !Self.beside.contains(key) {
      refuse(given[key] ?? .null, at: "/" + key)
    }
    if wanted["error"] == nil { compareDiagnostics(expected["diagnostics"], found["diagnostics"]) }
  }

  private mutating func report(_ pointer: String, _ explanation: String) {
    differences.append(Difference(pointer: pointer, explanation: explanation))
  }

  /// Reports what no expected record names, unless it says that nothing was found.
  private mutating func refuse(_ given: JSONTree, at pointer: String) {
    if !given.isEmpty { report(pointer, "not expected: \(shortened(given))") }
  }

  private func shortened(_ value: JSONTree) -> String {
    let shown = value.shown
    return shown.count > 160 ? shown.prefix(160) + "…" : shown
  }

  private mutating func compare(_ wanted: JSONTree, _ given: JSONTree, at pointer: String) {
    switch (joined(wanted, at: pointer), given) {
    case (.object(let wanted), .object(let given)):
      for key in wanted.keys.sorted() {
        compare(wanted[key] ?? .null, given[key] ?? .null, at: pointer + "/" + key)
      }
      if Self.partial.contains(pointer) || pointer.hasPrefix("/source/signatures/") || pointer == "/error" {
        return
      }
      for key in given.keys.sorted() where wanted[key] == nil {
        refuse(given[key] ?? .null, at: pointer + "/" + key)
      }
    case (.array(let wanted), .array(let given)):
      compareLists(wanted, given, at: pointer)
    case (.string(let wanted), .string(let given)) where wanted != given:
      report(pointer, contrast(wanted, given))
    case (let wanted, let given) where wanted != given:
      report(pointer, "expected \(shortened(wanted)), found \(shortened(given))")
    default: break
    }
  }

  /// Texts are written as lists of paragraphs in the expected records.
  private func joined(_ value: JSONTree, at pointer: String) -> JSONTree {
    guard pointer == "/preamble" || pointer.hasSuffix("/text"), case .array(let items) = value else {
      return value
    }
    return .string(items.compactMap(\.text).joined(separator: "\n"))
  }

  private mutating func compareLists(_ wanted: [JSONTree], _ given: [JSONTree], at pointer: String) {
    if Self.unordered.contains(pointer) {
      compareSets(wanted, given, at: pointer)
      return
    }
    guard let keys = Self.identities[pointer] else {
      if wanted.map(\.withoutEmpty) != given.map(\.withoutEmpty) {
        report(pointer, "expected \(shortened(.array(wanted))), found \(shortened(.array(given)))")
      }
      return
    }
    func identity(_ value: JSONTree) -> String { keys.map { value[$0].shown }.joined(separator: " ") }
    let change = given.map(identity).difference(from: wanted.map(identity))
    let missing = Set(change.removals.map(offset))
    let extra = Set(change.insertions.map(offset))
    for index in missing.sorted() {
      report("\(pointer)/\(index)", "missing: \(shortened(wanted[index]))")
    }
    for index in extra.sorted() {
      report("\(pointer)/+\(identity(given[index]))", "too much: \(shortened(given[index]))")
    }
    let pairs = zip(
      wanted.indices.filter { !missing.contains($0) }, given.indices.filter { !extra.contains($0) })
    for (left, right) in pairs { compare(wanted[left], given[right], at: "\(pointer)/\(left)") }
  }

  private func offset(_ change: CollectionDifference<String>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  private mutating func compareSets(_ wanted: [JSONTree], _ given: [JSONTree], at pointer: String) {
    var rest = given
    for (index, value) in wanted.enumerated() {
      if let match = rest.firstIndex(where: { $0.withoutEmpty == value.withoutEmpty }) {
        rest.remove(at: match)
      } else {
        report("\(pointer)/\(index)", "missing: \(value.shown)")
      }
    }
    for value in rest { report("\(pointer)/+\(value.shown)", "too much: \(value.shown)") }
  }

  private mutating func compareDiagnostics(_ wanted: JSONTree, _ given: JSONTree) {
    let warnings = given.items.filter { $0["severity"].text != "note" }
    guard case .array(let pointers) = wanted else {
      if given.items.isEmpty { report("/diagnostics", "none found, at least one expected") }
      return
    }
    for (index, pointer) in pointers.enumerated()
    where !given.items.contains(where: { isAbout(pointer, $0) }) {
      report("/diagnostics/\(index)", "missing: a warning about \(pointer.shown)")
    }
    for warning in warnings where !pointers.contains(where: { isAbout($0, warning) }) {
      let what = "\(warning["code"].text ?? "?") \(warning["pointer"].text ?? "")"
      report("/diagnostics/+\(what)", "too much: \(warning["message"]["en"].text ?? what)")
    }
  }

  /// Whether a diagnostic has that code or points there or below.
  private func isAbout(_ wanted: JSONTree, _ diagnostic: JSONTree) -> Bool {
    guard let wanted = wanted.text else { return false }
    let pointer = diagnostic["pointer"].text ?? ""
    return diagnostic["code"].text == wanted || pointer == wanted || pointer.hasPrefix(wanted + "/")
  }

  /// Two long texts, from shortly before the first character that differs.
  private func contrast(_ wanted: String, _ given: String) -> String {
    let same = zip(wanted, given).prefix { $0 == $1 }.count
    let start = max(0, same - 20)
    func part(_ text: String) -> String {
      let tail = text.dropFirst(start)
      let lead = start > 0 ? "…" : ""
      return JSONTree.string(lead + tail.prefix(120) + (tail.count > 120 ? "…" : "")).shown
    }
    return "expected \(part(wanted)), found \(part(given))"
  }
}
