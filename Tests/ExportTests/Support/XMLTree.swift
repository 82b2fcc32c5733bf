import Foundation
import FoundationXML

/// XML as another reader sees it.
final class XMLTree: NSObject, XMLParserDelegate {
  /// An element.
  final class Element {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    var text = ""

    init(_ name: String, _ attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    /// All elements of a name in it, however deep, in order.
    func all(_ name: String) -> [Element] {
      children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }

    /// The texts of all elements of a name.
    func texts(_ name: String) -> [String] { all(name).map(\.text) }

    /// The text in it and below.
    var whole: String { text + children.map(\.whole).joined() }
  }

  private var open: [Element] = [Element("", [:])]

  /// Reads XML; `nil` when it is not well-formed.
  static func root(of bytes: [UInt8]) -> Element? {
    let tree = XMLTree()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = tree
    return parser.parse() ? tree.open.first : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let element = Element(name, attributes)
    open.last?.children.append(element)
    open.append(element)
  }

  func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }
}
