public import Clausier
public import Recognition

/// Why pages could not be read from their images, as the record tells it.
extension RecognitionFailure {
  /// The diagnostics that a failure gives.
  static let diagnosticKinds: [DiagnosticKind] = [
    .ocrProgramMissing, .ocrLanguageMissing, .ocrTimedOut, .ocrFailed,
  ]

  /// What a reader of the record is told.
  public var diagnostic: Diagnostic {
    switch self {
    case .programMissing:
      DiagnosticKind.ocrProgramMissing.diagnostic(
        fr:
          "Il manque le programme clausier-ocr, qui lit les pages numérisées ; installez-le à côté de clausier.",
        en: "The program clausier-ocr, which reads scanned pages, is missing; install it beside clausier.")
    case .languageMissing:
      DiagnosticKind.ocrLanguageMissing.diagnostic(
        fr: "Il manque les données de la langue pour lire les pages numérisées ; sous Debian : apt install "
          + "tesseract-ocr-fra tesseract-ocr-osd.",
        en: "The language data for reading scanned pages are missing; on Debian: apt install "
          + "tesseract-ocr-fra tesseract-ocr-osd.")
    case .timedOut:
      DiagnosticKind.ocrTimedOut.diagnostic(
        fr:
          "La lecture de pages numérisées a dépassé le temps permis ; elles gardent le texte qu’elles avaient. "
          + "Augmentez --timeout, ou donnez un --ocr-dpi plus petit.",
        en:
          "Reading scanned pages took longer than it may; they keep what text they had. Raise --timeout, or give a "
          + "smaller --ocr-dpi.")
    case .failed:
      DiagnosticKind.ocrFailed.diagnostic(
        fr: "La lecture des pages numérisées a échoué ; relancez, au besoin avec un --ocr-dpi plus petit.",
        en: "Reading the scanned pages failed; try again, if need be with a smaller --ocr-dpi.")
    }
  }
}

extension DiagnosticKind {
  /// The program that reads images is missing.
  static let ocrProgramMissing = DiagnosticKind(
    "ocr-program-missing", .warning,
    fr: "Des pages n’ont pas été lues sur l’image : le programme clausier-ocr manque.",
    en: "Pages were not read from their images: the program clausier-ocr is missing.")

  /// The program that reads images lacks the language data.
  static let ocrLanguageMissing = DiagnosticKind(
    "ocr-language-missing", .warning,
    fr: "Des pages n’ont pas été lues sur l’image : les données de la langue manquent.",
    en: "Pages were not read from their images: the language data are missing.")

  /// The program that reads images took too long.
  static let ocrTimedOut = DiagnosticKind(
    "ocr-timed-out", .warning,
    fr: "Des pages n’ont pas été lues sur l’image : la lecture a dépassé le temps permis.",
    en: "Pages were not read from their images: the reading took longer than it may.")

  /// The program that reads images gave no answer.
  static let ocrFailed = DiagnosticKind(
    "ocr-failed", .warning,
    fr: "Des pages n’ont pas été lues sur l’image : la lecture a échoué.",
    en: "Pages were not read from their images: the reading failed.")
}
