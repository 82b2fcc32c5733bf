/// One reference of the accounting system as the act prints it: what it is called and its value.
struct ChorusEntry {
  /// What it is called.
  var label: ChorusLabel
  /// The code in its canonical form, or as written where it has none; the words of an axe ministériel.
  var value: String
  /// The tokens of the value.
  var range: TokenRange
  /// The token of an axe's rank.
  var rankPosition: Int?
  /// Whether the value has no form that is known.
  var isUnusual = false
  /// Whether it is within a sentence, and not in a table or after a label at the head of a line.
  var isText = false
  /// Which block of the manuscript it is in.
  var block: Int
  /// Which column or row of a table, where each holds a group of references.
  var lane = 0
  /// The tokens of a table that name what the lane is for: « Pour le délégataire », the head of its column.
  var caption: TokenRange?

  /// The kind of code that the label promises.
  static func kind(of label: ChorusLabel) -> FoundCode.Kind? {
    switch label {
    case .domaineFonctionnel: .domaineFonctionnel
    case .centreFinancier: .centreFinancier
    case .activite: .activite
    case .centreDeCout: .centreDeCout
    case .engagementJuridique: .engagementJuridique
    case .trancheFonctionnelle: .trancheFonctionnelle
    case .programme: .programme
    case .bop: .bop
    case .axeMinisteriel, .other: nil
    }
  }

  /// The label that a code found without one would have.
  static func label(of kind: FoundCode.Kind) -> ChorusLabel? {
    switch kind {
    case .domaineFonctionnel: .domaineFonctionnel
    case .centreFinancier: .centreFinancier
    case .activite: .activite
    case .centreDeCout: .centreDeCout
    case .engagementJuridique: .engagementJuridique
    case .trancheFonctionnelle: .trancheFonctionnelle
    default: nil
    }
  }

  /// Whether a group of references can hold several of its kind.
  var isMultiple: Bool {
    switch label {
    case .activite, .trancheFonctionnelle, .axeMinisteriel: true
    default: false
    }
  }

  /// Whether it is a code, and not only a programme, a BOP or an axe.
  var isCode: Bool {
    switch label {
    case .domaineFonctionnel, .centreFinancier, .activite, .centreDeCout, .engagementJuridique,
      .trancheFonctionnelle:
      true
    default: false
    }
  }
}
