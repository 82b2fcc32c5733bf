/// An option that goes with a product.
public struct ProductOption: Sendable {
  /// Its name, without the dashes.
  public let name: String
  /// The values that it can have; none for an option that is given alone.
  public let values: [String]
  /// What stands for the value in the help.
  public let placeholder: Message
  /// What it does, in the help; without a point at the end.
  public let summary: Message

  /// Makes an option with one of some values.
  public init(_ name: String, values: [String], placeholder: Message, summary: Message) {
    self.name = name
    self.values = values
    self.placeholder = placeholder
    self.summary = summary
  }

  /// Makes an option that is given alone.
  public init(_ name: String, summary: Message) {
    self.init(name, values: [], placeholder: Message(fr: "", en: ""), summary: summary)
  }
}
