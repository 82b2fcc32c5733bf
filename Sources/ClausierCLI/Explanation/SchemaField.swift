import Clausier
import FoundationEssentials
import SchemaValidation

/// What the schema says about the values at a pointer.
struct SchemaField {
  /// What they are.
  let description: Message?

  /// Finds the field; `nil` where no record can have one.
  init?(at pointer: String) {
    guard var node = SchemaField.root else { return nil }
    for step in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      if let member = node.properties?[String(step)] {
        node = member
      } else if let element = node.items, SchemaField.isIndex(step) {
        node = element.node
      } else {
        return nil
      }
    }
    description = node.description.map { Message(fr: node.french ?? $0, en: $0) }
  }

  /// Whether a step is the number of an element, as pointers write it.
  private static func isIndex(_ step: Substring) -> Bool {
    (1...9).contains(step.utf8.count) && step.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      && (step == "0" || step.utf8.first != 0x30)
  }

  private static let root: Node? = {
    let schema = try? JSONDecoder().decode(Schema.self, from: Data(RecordSchema.bytes()))
    return schema?.definitions["record"]
  }()

  private struct Schema: Decodable, Sendable {
    var definitions: [String: Node]
  }

  /// A part of the schema that describes values.
  private struct Node: Decodable, Sendable {
    var description: String?
    var french: String?
    var properties: [String: Node]?
    var items: Element?

    enum CodingKeys: String, CodingKey {
      case description, properties, items
      case french = "x-description-fr"
    }
  }

  /// The description of a list's elements; stored separately, since a value cannot contain its own kind.
  private final class Element: Decodable, Sendable {
    let node: Node

    init(from decoder: any Decoder) throws { node = try Node(from: decoder) }
  }
}
