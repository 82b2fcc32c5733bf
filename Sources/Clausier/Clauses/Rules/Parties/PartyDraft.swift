/// A party on the way to the record: what was read of it, as tokens.
struct PartyDraft {
  /// The tokens of its name, in one or several pieces.
  var name: [TokenRange] = []
  /// The tokens within the brackets after its name.
  var acronym: TokenRange?
  /// The names that the act gives it.
  var aliases: [AliasClause.Alias] = []
  /// Its role, and the word that says so.
  var role: (value: PartyRole, word: TokenRange)?
  /// Whether its role was said of several parties together.
  var isCollective = false
  var address: PostalAddress?
  /// A street that was read without code and town.
  var street: TokenRange?
  var representative: RepresentativeWords?
  /// The name of somebody else who acts for it too.
  var otherRepresentative: TokenRange?

  /// Whether more than the name is known of it.
  var isDescribed: Bool {
    role != nil || address != nil || representative != nil || !aliases.isEmpty
  }
}
