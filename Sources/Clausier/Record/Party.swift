/// One of the services that conclude the act.
public struct Party: Sendable, Equatable {
  /// The side it takes, from the words.
  public var role: PartyRole
  /// The word for its role, as written.
  public var roleText: Shown<String>?
  /// Its name with the page's words and case, without the leading article, acronym, role and address.
  public var name: Shown<String>?
  /// The whole bracket after the name, otherwise a declared alias in capitals.
  public var acronym: Shown<String>?
  /// What follows « ci-après … », each with its article and without quotes.
  public var aliases: [Shown<String>]
  /// Its address.
  public var address: Address?
  /// Who acts for it.
  public var representative: Representative?

  /// Makes a party; what is not printed stays `nil`.
  public init(
    role: PartyRole = .other, roleText: Shown<String>? = nil, name: Shown<String>? = nil,
    acronym: Shown<String>? = nil, aliases: [Shown<String>] = [], address: Address? = nil,
    representative: Representative? = nil
  ) {
    self.role = role
    self.roleText = roleText
    self.name = name
    self.acronym = acronym
    self.aliases = aliases
    self.address = address
    self.representative = representative
  }
}

extension Party: RecordObject {
  static var blank: Party { Party() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("role", &role)
    coder.member("roleText", &roleText)
    coder.member("name", &name)
    coder.member("acronym", &acronym)
    coder.member("aliases", &aliases)
    coder.member("address", &address)
    coder.member("representative", &representative)
  }
}
