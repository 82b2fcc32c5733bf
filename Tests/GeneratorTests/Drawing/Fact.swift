/// Something that a record says, in the form in which expected and found values are compared.
struct Fact: Hashable, Sendable {
  let field: Field
  let value: String

  init(_ field: Field, _ parts: String?...) {
    self.field = field
    value = parts.map { $0 ?? "–" }.joined(separator: " | ")
  }
}
