/// A signatory on the way to the record, as tokens.
struct SignatoryDraft {
  /// The tokens of all lines, for matching with the parties.
  var lines: [TokenRange] = []
  /// The name, without civility.
  var name: TokenRange?
  /// The given name, where a form prints it on a line of its own.
  var givenName: TokenRange?
  /// The office, in one or several pieces, without article.
  var title: [TokenRange] = []
  /// The role that the words say.
  var role: PartyRole?
  /// For whom he or she signs by delegation.
  var onBehalfOf: TokenRange?
  /// Whether a line says for which side it is.
  var hasSide = false

  /// Whether it is somebody who approves the act or gives a visa, for no party.
  var approves = false

  /// Whether there is anything of a signatory in it.
  var saysSomething: Bool { name != nil || !approves && (!title.isEmpty || role != nil || hasSide) }
}
