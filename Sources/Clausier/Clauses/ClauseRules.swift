/// The rules in the order in which they run: a new rule is one line here.
enum ClauseRules {
  /// All rules; later ones may refer to what earlier ones found.
  static let all: [any ClauseRule.Type] = [
    LegibilityRule.self,
    TitleRule.self,
    NumberRule.self,
    NORRule.self,
    PartiesRule.self,
    KindRule.self,
    AmendsRule.self,
    VisasRule.self,
    PreambleRule.self,
    ArticlesRule.self,
    TopicsRule.self,
    AnnexesRule.self,
    SubjectRule.self,
    SignatureRule.self,
    FootnotesRule.self,
    ChorusRule.self,
    AmountsRule.self,
    CreditsRule.self,
    DatesRule.self,
    CitationsRule.self,
    CrossReferencesRule.self,
    TermRule.self,
    ComptableRule.self,
    PublicationRule.self,
    ReadingGapsRule.self,
    UnreadInkRule.self,
  ]
}
