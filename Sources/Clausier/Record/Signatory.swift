/// Who signs, one per signature column.
public struct Signatory: Sendable, Equatable {
  /// Given name, then family name, in title case; `nil` where only an office is printed.
  public var name: Shown<String>?
  /// The office.
  public var title: Shown<String>?
  /// The index in ``Record/parties`` of the party signed for.
  public var party: Int?
  /// The role of the party signed for, as the column says it.
  public var role: PartyRole?
  /// The person for whom the signatory signs: what follows « pour » or « par délégation de ».
  public var onBehalfOf: Shown<String>?

  /// Makes a signatory; what is not printed stays `nil`.
  public init(
    name: Shown<String>? = nil, title: Shown<String>? = nil, party: Int? = nil, role: PartyRole? = nil,
    onBehalfOf: Shown<String>? = nil
  ) {
    self.name = name
    self.title = title
    self.party = party
    self.role = role
    self.onBehalfOf = onBehalfOf
  }
}

extension Signatory: RecordObject {
  static var blank: Signatory { Signatory() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("name", &name)
    coder.member("title", &title)
    coder.member("party", &party)
    coder.member("role", &role)
    coder.member("onBehalfOf", &onBehalfOf)
  }
}
