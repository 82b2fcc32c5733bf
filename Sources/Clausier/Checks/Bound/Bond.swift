/// A statement of an act about what somebody does or has to do, read from a sentence: who, and how strictly.
struct Bond {
  /// How much the verb binds.
  enum Weight {
    /// « s’engage à », « doit », « est tenu de ».
    case engagement
    /// Any other thing that somebody does: « transmet », « assure ».
    case duty
    /// What somebody may do or is: « peut », « dispose de », « est ordonnateur ».
    case power
    /// A duty that a clause tells by the way: « sans l’accord du délégant, qui se prononce sous huit jours ».
    case aside
  }

  /// Who is bound: the words, with their article.
  let subject: TokenRange
  /// The first noun of these words.
  let noun: Int
  /// Whom they call; `nil` for somebody who is no party.
  let calls: [PartyCalls.Call]
  /// Whether all parties are meant: « les parties », « chaque partie ».
  let isOfAll: Bool
  /// How much the verb binds.
  let weight: Weight
  /// The words of subject and verb.
  let words: TokenRange
  /// The sentence.
  let sentence: CheckedAct.Sentence
}
