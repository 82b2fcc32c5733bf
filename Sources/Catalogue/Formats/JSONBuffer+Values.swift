import Clausier

extension JSONBuffer {
  /// A member with a text, or null.
  mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { string(text) } else { literal("null") }
  }

  /// A member with a whole number, or null.
  mutating func member(_ name: StaticString, _ number: Int?) {
    key(name)
    if let number { self.number(number) } else { literal("null") }
  }

  /// A member with an amount in euros, or null.
  mutating func member(_ name: StaticString, euros: Double?) {
    key(name)
    if let euros { number(hundredths: euros) } else { literal("null") }
  }

  /// A member with a truth value.
  mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    literal(flag ? "true" : "false")
  }

  /// A member with a list of texts.
  mutating func member(_ name: StaticString, _ texts: [String]) {
    member(name, texts) { $0.string($1) }
  }

  /// A member with a list.
  mutating func member<Element>(
    _ name: StaticString, _ list: [Element], _ write: (inout JSONBuffer, Element) -> Void
  ) {
    key(name)
    openArray()
    for element in list {
      separate()
      write(&self, element)
    }
    closeArray()
  }

  /// A list in one line.
  mutating func line<Element>(_ list: [Element], _ write: (inout JSONBuffer, Element) -> Void) {
    let outer = inline
    inline = true
    openArray()
    for element in list {
      separate()
      write(&self, element)
    }
    closeArray()
    inline = outer
  }
}
