/// The words that begin the name of a legal text.
enum TextWord: Int32, Sendable, CaseIterable {
  case decret, loi, ordonnance, arrete, circulaire, code, convention, decision, deliberation, directive
  case reglement, instruction, note, avis, protocole, accord, contrat, charte, constitution

  /// Its forms, folded, the plural included.
  var forms: String {
    switch self {
    case .decret: "decret decrets"
    case .loi: "loi lois"
    case .ordonnance: "ordonnance ordonnances"
    case .arrete: "arrete arretes"
    case .circulaire: "circulaire circulaires"
    case .code: "code codes"
    case .convention: "convention conventions"
    case .decision: "decision decisions"
    case .deliberation: "deliberation deliberations"
    case .directive: "directive directives"
    case .reglement: "reglement reglements"
    case .instruction: "instruction instructions"
    case .note: "note notes"
    case .avis: "avis"
    case .protocole: "protocole protocoles"
    case .accord: "accord accords accord-cadre"
    case .contrat: "contrat contrats"
    case .charte: "charte chartes"
    case .constitution: "constitution"
    }
  }

  /// The nature that the record gives it.
  var nature: TextNature {
    switch self {
    case .decret: .decret
    case .loi: .loi
    case .ordonnance: .ordonnance
    case .arrete: .arrete
    case .circulaire: .circulaire
    case .code: .code
    case .convention: .convention
    default: .other
    }
  }
}
