/// Why a product cannot be made as the user asks: a value of an option does not go with the others.
public struct ProductFault: Error, Sendable, Equatable {
  /// The name of the option.
  public let option: String
  /// What its value can be; goes on with « donnez » and “give”.
  public let wanted: Message

  /// Makes a fault.
  public init(option: String, wanted: Message) {
    self.option = option
    self.wanted = wanted
  }
}
