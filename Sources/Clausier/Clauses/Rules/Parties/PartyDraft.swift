/// A party on the way to the record: what was read of it, as tokens.
struct PartyDraft {
  /// The tokens of its name, in one or several pieces.
  var name: [Range<Int>] = []
  /// The tokens within the brackets behind its name.
  var acronym: Range<Int>?
  /// The names that the act gives it.
  var aliases: [AliasClause.Alias] = []
  /// Its role, and the word that says so.
  var role: (value: PartyRole, word: Range<Int>)?
  /// Whether its role was said of several parties together.
  var isCollective = false
  var address: PostalAddress?
  /// A street that was read without code and town.
  var street: Range<Int>?
  var representative: RepresentativeWords?
  /// The name of somebody else who acts for it too.
  var otherRepresentative: Range<Int>?

  /// Whether more than the name is known of it.
  var isDescribed: Bool {
    role != nil || address != nil || representative != nil || !aliases.isEmpty
  }
}
