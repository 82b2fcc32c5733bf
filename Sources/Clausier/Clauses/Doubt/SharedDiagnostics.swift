// The diagnostics that several rules give; those of one rule are in its own files.

extension DiagnosticKind {
  /// A value that can be read in two ways.
  static let otherReading = DiagnosticKind(
    "other-reading", .warning, params: ["taken", "other"],
    fr: "Une valeur peut être lue de deux façons ; la plus probable est dans la fiche.",
    en: "A value can be read in two ways; the likelier is in the record.")

  /// A date that is only a guess, read from an image.
  static let unreadableDate = DiagnosticKind(
    "unreadable-date", .warning,
    fr: "Une date ne se lit pas de façon sûre sur l’image : écrite à la main, tamponnée ou trop pâle.",
    en: "A date cannot be read from the image with any certainty: by hand, stamped over or too faint.")
}

extension Diagnostic {
  /// A value can be read in two ways; both as the record would print them.
  static func otherReading(
    taken: String, other: String, at place: Place?, pointer: String? = nil
  ) -> Diagnostic {
    DiagnosticKind.otherReading.diagnostic(
      .text(taken), .text(other),
      fr: "Lu « \(taken) », mais « \(other) » est possible aussi ; vérifiez sur la page.",
      en: "Read as “\(taken)”, but “\(other)” is possible too; check on the page.", at: place,
      pointer: pointer)
  }

  /// A date or a name cannot be read from the image: written by hand, stamped over or too faint.
  static func unreadable(_ kind: DiagnosticKind, fr: String, en: String, at place: Place?, pointer: String)
    -> Diagnostic
  {
    kind.diagnostic(
      fr: "\(fr) : la lecture sur l’image n’est pas sûre ; voyez la page.",
      en: "\(en) could not be read from the image with any certainty; see the page.", at: place,
      pointer: pointer)
  }
}
