/// One of the services that conclude the act.
public struct Party: Sendable, Equatable {
  /// The side it takes, from the words.
  public var role: PartyRole
  /// The word for its role, as written.
  public var roleText: Shown<String>?
  /// Its name with the page's words and case, without the leading article, acronym, role and address.
  public var name: Shown<String>?
  /// The whole bracket after the name, else a declared alias in capitals.
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

extension Party: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("role", role)
      $0.member("roleText", roleText)
      $0.member("name", name)
      $0.member("acronym", acronym)
      $0.member("aliases", aliases)
      $0.member("address", address)
      $0.member("representative", representative)
    }
  }
}
