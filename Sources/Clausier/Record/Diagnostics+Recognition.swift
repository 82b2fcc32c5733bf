// The diagnostics about reading pages from their images.

extension Diagnostic {
  /// Words that were read from an image were mended before they were made sense of.
  public static func repairedReading(written: String, mended: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      code: "repaired-reading", severity: .info,
      params: [Parameter("written", .text(written)), Parameter("mended", .text(mended))],
      message: Message(
        fr: "Lu « \(written) » sur l’image, compris comme « \(mended) » ; vérifiez sur la page.",
        en: "Read as “\(written)” from the image, taken for “\(mended)”; check on the page.")
    ).at(place)
  }

  /// A reference read from an image leads to an article that was not found.
  public static func unfoundArticle(_ section: String, at place: Place?, pointer: String) -> Diagnostic {
    Diagnostic(
      code: "unfound-article", severity: .warning, params: [Parameter("section", .text(section))],
      message: Message(
        fr: "Le renvoi à \(section) ne mène à aucun article trouvé : le numéro ou un titre est peut-être "
          + "mal lu.",
        en: "The reference to \(section) leads to no article that was found: its number or a heading may be "
          + "misread."),
      pointer: pointer
    ).at(place)
  }

  /// The date or the name of who signs cannot be read from the image: written by hand, stamped over or too faint.
  public static func unreadable(_ part: String, fr: String, en: String, at place: Place?, pointer: String)
    -> Diagnostic
  {
    Diagnostic(
      code: "unreadable-\(part)", severity: .warning,
      message: Message(
        fr: "\(fr) n’a pas pu être lu de façon sûre sur l’image ; voyez la page.",
        en: "\(en) could not be read from the image with any certainty; see the page."),
      pointer: pointer
    ).at(place)
  }

  /// The text that an earlier recognition left on some pages, from 1, was so bad that they were read anew.
  public static func readAnew(pages: [Int]) -> Diagnostic {
    Diagnostic(
      code: "read-anew", severity: .info, params: [Parameter("pages", .numbers(pages))],
      message: Message(
        fr: "La reconnaissance de caractères déjà faite est mauvaise ; les pages ont été relues sur l’image.",
        en: "The character recognition done before is bad; the pages were read anew from their images."))
  }

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
