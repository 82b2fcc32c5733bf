/// Reading of JSON that others wrote: what is not there, or is of another form, is `nil`.
extension JSONNode {
  /// The value of a member of an object.
  package subscript(name: String) -> JSONNode? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements of a list.
  package var elements: [JSONNode]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The text.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The texts of a list of texts.
  package var texts: [String]? {
    guard let elements else { return nil }
    let texts = elements.compactMap(\.text)
    return texts.count == elements.count ? texts : nil
  }
}
