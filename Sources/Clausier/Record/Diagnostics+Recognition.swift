// The diagnostics about reading pages from their images.

extension Diagnostic {
  /// Pages could not be read from their images; `code` says why.
  public static func recognitionFailed(code: String) -> Diagnostic {
    let message: Message
    switch code {
    case "ocr-program-missing":
      message = Message(
        fr: "Il manque le programme clausier-ocr, qui lit les pages numérisées ; installez-le à côté de "
          + "clausier.",
        en: "The program clausier-ocr, which reads scanned pages, is missing; install it beside clausier.")
    case "ocr-language-missing":
      message = Message(
        fr: "Il manque les données de la langue pour lire les pages numérisées ; sous Debian : apt install "
          + "tesseract-ocr-fra tesseract-ocr-osd.",
        en: "The language data for reading scanned pages are missing; on Debian: apt install "
          + "tesseract-ocr-fra tesseract-ocr-osd.")
    default:
      message = Message(
        fr: "La lecture des pages numérisées a échoué ; relancez, au besoin avec un --ocr-dpi plus petit.",
        en: "Reading the scanned pages failed; try again, if need be with a smaller --ocr-dpi.")
    }
    return Diagnostic(code: code, severity: .warning, message: message)
  }
}
