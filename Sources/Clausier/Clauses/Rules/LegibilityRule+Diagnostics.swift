/// What is doubtful about the words of the pages themselves.
extension LegibilityRule {
  static let diagnostics: [DiagnosticKind] = [
    .recognisedText, .repairedReading, .otherReading, .hiddenText, .struckText, .untickedOption,
  ]
}

extension DiagnosticKind {
  /// Words that a reader of the page cannot see.
  public static let hiddenText = DiagnosticKind(
    "hidden-text", .warning,
    fr: "Des mots du fichier ne se voient pas sur la page : blancs, cachés, couverts ou hors de la page.",
    en: "Words of the file cannot be seen on the page: white, hidden, covered or outside the page.")

  /// Words that a line is drawn through.
  static let struckText = DiagnosticKind(
    "struck-text", .warning, params: ["text"],
    fr: "Des mots sont barrés ; ils n’ont pas été lus.",
    en: "Words are struck through; they were not read.")

  /// An option that is not ticked.
  static let untickedOption = DiagnosticKind(
    "unticked-option", .info, params: ["text"],
    fr: "Une case n’est pas cochée à côté d’une autre qui l’est ; ce qu’elle dit n’a pas été lu.",
    en: "A box is not ticked beside one that is; what it says was not read.")

  /// Words from an earlier character recognition, or from that of Clausier.
  static let recognisedText = DiagnosticKind(
    "recognised-text", .info, params: ["pages"],
    fr: "Les mots de ces pages viennent d’une reconnaissance de caractères.",
    en: "The words of these pages come from character recognition.")

  /// Words that were repaired before they were interpreted.
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

  /// Some words are struck through.
  static func struckText(_ text: String, at place: Place?) -> Diagnostic {
    DiagnosticKind.struckText.diagnostic(
      .text(text),
      fr: "« \(text) » est barré et n’a pas été lu ; vérifiez que c’est voulu.",
      en: "“\(text)” is struck through and was not read; check that this is meant.", at: place)
  }

  /// An option is not ticked.
  static func untickedOption(_ text: String, at place: Place?) -> Diagnostic {
    DiagnosticKind.untickedOption.diagnostic(
      .text(text),
      fr: "« \(text) » n’est pas coché et n’a pas été lu.",
      en: "“\(text)” is not ticked and was not read.", at: place)
  }

  /// The words of some pages, from 1, come from character recognition.
  static func recognisedText(pages: [Int]) -> Diagnostic {
    DiagnosticKind.recognisedText.diagnostic(
      .numbers(pages),
      fr: "Le texte vient d’une reconnaissance de caractères, qui peut se tromper ; vérifiez les chiffres.",
      en: "The text comes from character recognition, which can be wrong; check the figures.")
  }

  /// Words that were read from an image were repaired before they were interpreted.
  static func repairedReading(written: String, mended: String, at place: Place?) -> Diagnostic {
    DiagnosticKind.repairedReading.diagnostic(
      .text(written), .text(mended),
      fr: "Lu « \(written) » sur l’image, compris comme « \(mended) » ; vérifiez sur la page.",
      en: "Read as “\(written)” from the image, taken for “\(mended)”; check on the page.", at: place)
  }
}
