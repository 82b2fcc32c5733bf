/// The acts that a query finds.
public struct SearchAnswer: Sendable {
  /// The query as it was given.
  public var query: String
  /// How many acts match, whether they are here or not.
  public var total: Int
  /// The acts, in the order asked for.
  public var results: [FoundAct]
}

/// An act that a query finds.
public struct FoundAct: Sendable {
  /// The file as its record names it.
  public var file = ""
  /// The number of the act in its file.
  public var act = 1
  /// The SHA-256 of the file.
  public var sha256 = ""
  /// How many acts the file has.
  public var acts = 1
  /// The first page of the act.
  public var firstPage = 1
  /// The last page of the act.
  public var lastPage = 1
  /// The kind of the record.
  public var kind = ""
  /// The title.
  public var title: String?
  /// The number.
  public var number: String?
  /// The NOR.
  public var nor: String?
  /// The date of signature.
  public var date: String?
  /// The end, written or computed.
  public var end: String?
  /// Whether the end is computed from the start or the signature and the duration.
  public var isEndComputed = false
  /// Whether its term is renewed unless a party objects.
  public var isRenewedTacitly = false
  /// The sum of the AE of its lines of credits, in euros.
  public var ae: Double?
  /// The sum of their CP.
  public var cp: Double?
  /// The parties.
  public var parties: [FoundParty] = []
  /// The file of the convention that it amends.
  public var amends: String?
  /// For an avenant: whether `one`, `several` or `none` of the conventions in the index fits.
  public var conventions: String?
  /// The files of the acts that amend it.
  public var amendments: [String] = []
  /// The files of the acts that are the same.
  public var copies: [String] = []
  /// The pointers of values that a warning doubts.
  public var unsure: [String] = []
  /// The passages that answer, the best first.
  public var passages: [Passage] = []
}

/// A party of an act.
public struct FoundParty: Sendable {
  /// `delegant`, `delegataire` or `other`.
  public var role: String
  /// The name.
  public var name: String?
  /// The acronym.
  public var acronym: String?
}
