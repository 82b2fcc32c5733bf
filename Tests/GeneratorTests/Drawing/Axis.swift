/// A place where acts vary: its forms are drawn equally often, unless the table lists one more than once.
struct Axis: Sendable {
  let name: String
  /// The fields of the record whose reading depends on the form.
  let fields: Set<Field>
  let forms: [Form]

  init(_ name: String, _ fields: Set<Field>, _ forms: KeyValuePairs<String, String>) {
    self.name = name
    self.fields = fields
    self.forms = forms.map { Form(name: $0.key, text: $0.value) }
  }
}
