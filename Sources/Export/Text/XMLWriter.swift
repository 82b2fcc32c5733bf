/// XML in the making: elements and texts as bytes; nothing that stands in a text can end it.
struct XMLWriter {
  /// The text so far.
  private(set) var bytes: [UInt8] = []
  /// Whether a sign that XML cannot hold was replaced.
  private(set) var hasReplaced = false

  init() {}

  /// Adds XML that is right as it is.
  mutating func raw(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  /// Begins an element.
  mutating func open(_ name: StaticString, _ attributes: [(StaticString, String)] = []) {
    bytes.append(UInt8(ascii: "<"))
    raw(name)
    for (key, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      raw(key)
      raw("=\"")
      append(value, isAttribute: true)
      raw("\"")
    }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Ends an element.
  mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    raw(">")
  }

  /// Writes an element with other elements in it.
  mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String)] = [], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// Writes an element with a text in it.
  mutating func element(_ name: StaticString, _ text: String, _ attributes: [(StaticString, String)] = []) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// Writes an element with a text in it, if there is one that is not blank.
  mutating func element(_ name: StaticString, ifAny text: String?) {
    guard let text, !text.allSatisfy(\.isWhitespace) else { return }
    element(name, text)
  }

  /// Writes a text.
  mutating func text(_ text: String) { append(text, isAttribute: false) }

  private mutating func append(_ text: String, isAttribute: Bool) {
    let (clean, isChanged) = CleanText.xml(text)
    if isChanged { hasReplaced = true }
    for byte in clean.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      // So that no text holds the end of a section.
      case UInt8(ascii: ">"): raw("&gt;")
      // A reader makes another line end of it.
      case 0x0D: raw("&#13;")
      case UInt8(ascii: "\"") where isAttribute: raw("&quot;")
      case 0x09 where isAttribute: raw("&#9;")
      case 0x0A where isAttribute: raw("&#10;")
      default: bytes.append(byte)
      }
    }
  }
}
