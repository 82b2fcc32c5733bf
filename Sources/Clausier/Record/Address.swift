/// A party's postal address.
public struct Address: Sendable, Equatable {
  /// Number and street, with TSA and BP.
  public var street: Shown<String>?
  /// The postal code, without spaces and never corrected: « 75 334 » gives 75334.
  public var postalCode: Shown<String>?
  /// The city, without « cedex ».
  public var city: Shown<String>?
  /// The number after « cedex », or an empty text where « cedex » is alone; `nil` without « cedex ».
  public var cedex: Shown<String>?

  /// Makes an address; what is not printed stays `nil`.
  public init(
    street: Shown<String>? = nil, postalCode: Shown<String>? = nil, city: Shown<String>? = nil,
    cedex: Shown<String>? = nil
  ) {
    self.street = street
    self.postalCode = postalCode
    self.city = city
    self.cedex = cedex
  }
}

extension Address: RecordObject {
  static var blank: Address { Address() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("street", &street)
    coder.member("postalCode", &postalCode)
    coder.member("city", &city)
    coder.member("cedex", &cedex)
  }
}
