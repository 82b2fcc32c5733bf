import Storage

/// A table of parts of acts, and how it is filled from a list of a record. All begin with the key of the act.
struct PartTable: Sendable {
  /// A column after the key of the act: the steps to a value, or something else.
  enum Column: ExpressibleByStringLiteral {
    /// A value of the element.
    case value([String])
    /// The same, folded for comparison.
    case words([String])
    /// The texts of a list in one.
    case joined([String], by: String)
    /// The index of the element in its list.
    case place
    /// The index of the element that has the list.
    case outerPlace
    /// The element itself.
    case element
    /// Nothing, which the record does not say.
    case nothing
    /// Always the same.
    case always(String)

    init(stringLiteral path: String) { self = .value(path.split(separator: "/").map(String.init)) }
  }

  /// The table.
  let name: String
  /// The steps to the list, or to one object.
  private let list: [String]
  /// The list in each element that has the rows, if these are not the elements themselves.
  private let inner: String?
  /// A member and what it must be for the element to be a row.
  private let condition: (member: String, text: String)?
  private let columns: [Column]

  init(
    _ name: String, of list: String, inner: String? = nil,
    where condition: (member: String, text: String)? = nil,
    _ columns: Column...
  ) {
    (self.name, self.inner, self.condition, self.columns) = (name, inner, condition, columns)
    self.list = list.split(separator: "/").map(String.init)
  }

  /// The statement that inserts a row.
  var sql: String {
    "INSERT INTO \(name) VALUES (?\(String(repeating: ", ?", count: columns.count)))"
  }

  /// The rows that a record has for it, without the key of the act.
  func rows(of record: RecordNode) -> [[StoredValue]] {
    let node = record[list]
    let elements = node.elements
    if elements.isEmpty { return node.isObject ? [row(of: node, at: 0, in: 0)] : [] }
    var rows: [[StoredValue]] = []
    for (place, element) in elements.enumerated() {
      guard let inner else {
        if condition.map({ element[$0.member].text == $0.text }) ?? true {
          rows.append(row(of: element, at: place, in: 0))
        }
        continue
      }
      for (innerPlace, element) in element[inner].elements.enumerated() where element.isThere {
        rows.append(row(of: element, at: innerPlace, in: place))
      }
    }
    return rows
  }

  private func row(of element: RecordNode, at place: Int, in outerPlace: Int) -> [StoredValue] {
    columns.map { column in
      switch column {
      case .value(let steps): element[steps].stored
      case .words(let steps): element[steps].text.flatMap { FoldedText.words(of: $0) }.stored
      case .joined(let steps, let border):
        PartTable.joined(element[steps].elements.compactMap(\.text), by: border)
      case .place: .number(place)
      case .outerPlace: .number(outerPlace)
      case .element: element.stored
      case .nothing: .none
      case .always(let text): .text(text)
      }
    }
  }

  private static func joined(_ texts: [String], by border: String) -> StoredValue {
    texts.isEmpty ? .none : .text(texts.joined(separator: border))
  }
}
