/// What is doubtful about the kind of act, and about the sides of its parties, which follow from it.
extension KindRule {
  static let diagnostics: [DiagnosticKind] = [.notAConvention, .unclearRole, .missingPart]
}

extension DiagnosticKind {
  /// An act of which nothing read says that it is a convention.
  static let notAConvention = DiagnosticKind(
    "not-a-convention", .warning,
    fr: "Ni l’intitulé ni le texte, tels qu’ils ont été lus, ne font du document une convention.",
    en: "Neither the title nor the text, as they were read, make the document a convention.")

  /// A party whose side stayed open, or parties that all came out on the same side.
  ///
  /// The act may name no side; it may as well name one with words that were misread, so that it is a doubt.
  static let unclearRole = DiagnosticKind(
    "unclear-role", .warning, params: ["name"],
    fr:
      "Le côté d’une partie, délégant ou délégataire, n’a pas été trouvé, ou toutes les parties ont le même.",
    en: "The side of a party, delegant or delegataire, was not found, or all parties have the same one.")

  /// Part of a convention that was looked for and not found.
  static let missingPart = DiagnosticKind(
    "missing-part", .warning, params: ["part"],
    fr: "Une partie que toute convention a n’a pas été trouvée.",
    en: "A part that every convention has was not found.")
}

extension Diagnostic {
  /// Nothing that was read says that the document is a convention.
  static func notAConvention() -> Diagnostic {
    DiagnosticKind.notAConvention.diagnostic(
      fr: "Rien de ce qui a été lu ne présente ce document comme une convention ; "
        + "seul ce qui a pu être reconnu est donné.",
      en:
        "Nothing that was read presents this document as a convention; only what could be recognised is given.",
      pointer: "/kind")
  }

  /// A party's side could not be established.
  static func unclearRole(of name: String, at place: Place?, pointer: String? = nil) -> Diagnostic {
    DiagnosticKind.unclearRole.diagnostic(
      .text(name),
      fr: "Le rôle de « \(name) », délégant ou délégataire, n’a pas pu être établi de façon sûre ; "
        + "vérifiez sur la page.",
      en: "Whether “\(name)” is delegant or delegataire could not be established with any certainty; "
        + "check on the page.",
      at: place, pointer: pointer)
  }

  /// Part of a convention was looked for and not found; `name` is the record's key, such as `parties`.
  static func missingPart(_ name: String, fr: String, en: String) -> Diagnostic {
    DiagnosticKind.missingPart.diagnostic(
      .text(name),
      fr: "Rien n’a été trouvé pour : \(fr) ; vérifiez dans le document.",
      en: "Nothing was found for: \(en); check in the document.", pointer: "/" + name)
  }
}
