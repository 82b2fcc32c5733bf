/// HTML in the making.
///
/// Names are written in the program, and everything else is escaped, so that nothing from a document can become markup:
/// there is no way to add text as it is.
package struct Markup {
  /// Attributes by their names; one without a value is left out, one with an empty value stands alone.
  package typealias Attributes = KeyValuePairs<StaticString, String?>

  /// The text so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// Makes an empty text, with room for so many bytes.
  package init(capacity: Int = 1 << 12) { bytes.reserveCapacity(capacity) }

  /// Adds an element with what the closure writes in it.
  package mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    content(&self)
    raw("</")
    raw(name)
    raw(">")
  }

  /// Adds an element with a text in it.
  package mutating func element(_ name: StaticString, _ attributes: Attributes, _ text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Adds an element without attributes with a text in it.
  package mutating func element(_ name: StaticString, _ text: String) { element(name, [:], text) }

  /// Adds an element that has no content, such as an image.
  package mutating func void(_ name: StaticString, _ attributes: Attributes = [:]) { open(name, attributes) }

  /// Adds an element of SVG without content, which closes itself.
  package mutating func shape(_ name: StaticString, _ attributes: Attributes = [:]) {
    open(name, attributes)
    close()
  }

  /// Adds an element of SVG without content, with attributes of several lists.
  package mutating func shape(_ name: StaticString, _ attributes: Attributes, and others: Attributes) {
    open(name, Array(attributes) + Array(others))
    close()
  }

  /// Closes the element just opened.
  private mutating func close() {
    bytes[bytes.count - 1] = UInt8(ascii: "/")
    raw(">")
  }

  /// Adds a text.
  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { escape($0) }
  }

  /// Adds words of a document: apart from the words around them, and in their own language and direction.
  package mutating func quoted(_ text: String) {
    element("bdi", ["lang": "fr"], text)
  }

  /// Adds a line end, which keeps the page's source readable.
  package mutating func line() { bytes.append(0x0A) }

  /// Adds JSON for scripts, which no browser runs.
  package mutating func island(_ id: StaticString, json: [UInt8]) {
    raw("<script type=\"application/json\" id=\"")
    raw(id)
    raw("\">")
    for byte in json {
      if byte == UInt8(ascii: "<") { raw("\\u003c") } else { bytes.append(byte) }
    }
    raw("</script>\n")
  }

  /// Adds a style sheet or a script that is part of the program.
  package mutating func embedded(_ name: StaticString, _ code: [UInt8]) {
    open(name, [:] as Attributes)
    bytes += code
    raw("</")
    raw(name)
    raw(">\n")
  }

  /// Adds the line that begins every page.
  package mutating func doctype() { raw("<!doctype html>\n") }

  private mutating func open(
    _ name: StaticString, _ attributes: some Sequence<(key: StaticString, value: String?)>
  ) {
    raw("<")
    raw(name)
    for (name, value) in attributes {
      guard let value else { continue }
      raw(" ")
      raw(name)
      guard !value.isEmpty else { continue }
      raw("=\"")
      text(value)
      raw("\"")
    }
    raw(">")
  }

  private mutating func raw(_ words: StaticString) {
    words.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let entity: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      case UInt8(ascii: "'"): entity = "&#39;"
      // HTML has no control characters besides tabs and line ends; a carriage return would be lost.
      case 0...8, 0xB, 0xC, 0xD, 0xE...0x1F, 0x7F: entity = "\u{FFFD}"
      default: continue
      }
      bytes.append(contentsOf: text[start..<index])
      raw(entity)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }
}
