/// What is doubtful about the words of the pages themselves.
extension LegibilityRule {
  static let diagnostics: [DiagnosticKind] = [
    .recognisedText, .repairedReading, .otherReading, .hiddenText,
  ]
}

extension DiagnosticKind {
  /// Words that a reader of the page cannot see.
  public static let hiddenText = DiagnosticKind(
    "hidden-text", .warning,
    fr: "Des mots du fichier ne se voient pas sur la page : blancs, cachés, couverts ou hors de la page.",
    en: "Words of the file cannot be seen on the page: white, hidden, covered or outside the page.")

  /// Words from an earlier character recognition, or from that of Clausier.
  static let recognisedText = DiagnosticKind(
    "recognised-text", .info, params: ["pages"],
    fr: "Les mots de ces pages viennent d’une reconnaissance de caractères.",
    en: "The words of these pages come from character recognition.")

  /// Words that were mended before they were made sense of.
  static let repairedReading = DiagnosticKind(
    "repaired-reading", .info, params: ["written", "mended"],
    fr: "Des mots lus sur une image ont été compris autrement qu’ils n’ont été lus ; "
      + "une seule correction était possible.",
    en: "Words read from an image were taken for others than those read; only one correction was possible.")
}

extension Diagnostic {
  /// The act has words that a reader of the page cannot see.
  public static func hiddenText(at place: Place?) -> Diagnostic {
    DiagnosticKind.hiddenText.diagnostic(
      fr: "Ce texte est dans le fichier mais ne se voit pas sur la page ; ne vous y fiez pas sans vérifier.",
      en: "This text is in the file but cannot be seen on the page; do not rely on it unchecked.", at: place)
  }

  /// The words of some pages, from 1, come from character recognition.
  static func recognisedText(pages: [Int]) -> Diagnostic {
    DiagnosticKind.recognisedText.diagnostic(
      .numbers(pages),
      fr: "Le texte vient d’une reconnaissance de caractères, qui peut se tromper ; vérifiez les chiffres.",
      en: "The text comes from character recognition, which can be wrong; check the figures.")
  }

  /// Words that were read from an image were mended before they were made sense of.
  static func repairedReading(written: String, mended: String, at place: Place?) -> Diagnostic {
    DiagnosticKind.repairedReading.diagnostic(
      .text(written), .text(mended),
      fr: "Lu « \(written) » sur l’image, compris comme « \(mended) » ; vérifiez sur la page.",
      en: "Read as “\(written)” from the image, taken for “\(mended)”; check on the page.", at: place)
  }
}
