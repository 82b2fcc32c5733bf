public import Clausier
import Recognition

extension PDFReading {
  /// The diagnostics that the reading of a file gives, before any rule reads an act.
  public static let diagnosticKinds: [DiagnosticKind] =
    [.damagedFile, .damagedPage, .oddMetadata, .noText, .readAnew, .strayLayer]
    + RecognitionFailure.diagnosticKinds
    + [.coveredText, .hiddenText, .unreadableCharacters, .copyingForbidden]
    + [.attachedFiles, .portfolio, .xfaForm] + SignatureDoubt.diagnosticKinds

  /// What a reader of the records should know about how the pages were read.
  public var diagnostics: [Diagnostic] {
    var diagnostics = isRepaired ? [Diagnostic.damagedFile()] : []
    diagnostics += oddFacts.map { .oddMetadata(at: $0) }
    diagnostics += damagedPages.map { .damagedPage($0) } + pagesWithoutText.map { .noText(page: $0) }
    if !pagesReadAnew.isEmpty { diagnostics.append(.readAnew(pages: pagesReadAnew)) }
    diagnostics += strayLayers.map { .strayLayer($0) }
    if let recognitionFailure { diagnostics.append(recognitionFailure.diagnostic) }
    for page in pagesWithTextOutside {
      var diagnostic = Diagnostic.hiddenText(at: nil)
      diagnostic.page = page
      diagnostics.append(diagnostic)
    }
    diagnostics += wordsOverOthers.map { .coveredText(by: $0.words, page: $0.page) }
    for page in pages {
      let count =
        garbledPages.contains(page.number)
        ? page.glyphs.count { $0.scalar.value > 0x20 }
        : page.glyphs.count { $0.isUnreadable } + Legibility.unknownSigns(of: page).count
      if count > 0 { diagnostics.append(.unreadableCharacters(page: page.number, count: count)) }
    }
    if isPortfolio || !attachedNames.isEmpty {
      diagnostics.append(.attachedFiles(Array(attachedNames.prefix(100)), isPortfolio: isPortfolio))
    }
    if hasXFA { diagnostics.append(.xfaForm()) }
    if forbidsCopying { diagnostics.append(.copyingForbidden()) }
    return diagnostics + signatureDoubts.map(\.diagnostic)
  }
}

extension Glyph {
  /// Whether the file does not say which character it is, so that it cannot be read.
  ///
  /// Characters for private use count in words and numbers only: symbol fonts draw their bullets with them.
  fileprivate var isUnreadable: Bool {
    scalar == "\u{FFFD}" || scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
  }
}

extension DiagnosticKind {
  /// A file whose own lists of its parts are wrong.
  static let damagedFile = DiagnosticKind(
    "damaged-file", .warning,
    fr: "Le fichier est endommagé ; il a été lu après réparation.",
    en: "The file is damaged; it was read after repair.")

  /// A page of which some bytes are wrong or missing.
  static let damagedPage = DiagnosticKind(
    "damaged-page", .warning, params: ["page"],
    fr: "Une page est endommagée : des mots peuvent y manquer ou être faux.",
    en: "A page is damaged: words on it may be missing or wrong.")

  /// A date or a version that the file gives of itself, in a form of its own.
  static let oddMetadata = DiagnosticKind(
    "odd-metadata", .info,
    fr:
      "Une date ou une version que le fichier donne de lui-même n’a pas de forme connue ; elle a été laissée vide.",
    en: "A date or a version that the file gives of itself has no known form; it was left empty.")

  /// A page of which no word could be read.
  static let noText = DiagnosticKind(
    "no-text", .warning, params: ["page"],
    fr: "Une page montre quelque chose et aucun mot n’a pu y être lu.",
    en: "A page shows something and no word could be read on it.")

  /// Recognised text so bad that the pages were read again.
  static let readAnew = DiagnosticKind(
    "read-anew", .info, params: ["pages"],
    fr:
      "Des pages portaient une reconnaissance de caractères mauvaise ou incomplète ; elles ont été relues sur "
      + "l’image.",
    en:
      "Pages had a character recognition that was bad or lacked words; they were read anew from their images."
  )

  /// Recognised text that does not belong to the picture below it.
  static let strayLayer = DiagnosticKind(
    "stray-layer", .warning, params: ["page"],
    fr: "Le texte reconnu qui accompagne l’image d’une page n’est pas celui de cette image.",
    en: "The recognised text that comes with a page’s picture is not that of the picture.")

  /// Words under a stamp, a field or words typed on the page.
  static let coveredText = DiagnosticKind(
    "covered-text", .warning, params: ["page", "words"],
    fr: "Un tampon, un champ ou une saisie recouvre des mots de la page ; ceux du dessus n’ont pas été lus.",
    en: "A stamp, a field or typed words cover words of the page; those on top were not read.")

  /// Characters that the file gives no meaning for.
  static let unreadableCharacters = DiagnosticKind(
    "unreadable-characters", .warning, params: ["page", "count"],
    fr: "Une page a des signes dont le fichier ne dit pas les lettres.",
    en: "A page has signs of which the file does not say the letters.")

  /// A wish of the file's maker that does not apply to extracting facts; it says nothing about the act.
  static let copyingForbidden = DiagnosticKind(
    "copying-forbidden", .info,
    fr: "Le fichier interdit la copie de son texte ; il a été lu tout de même.",
    en: "The file forbids copying its text; it was read all the same.")
}

extension Diagnostic {
  /// The file was read after repair.
  static func damagedFile() -> Diagnostic {
    DiagnosticKind.damagedFile.diagnostic(
      fr: "Le fichier est endommagé et n’a pu être lu qu’après réparation ; demandez-en un autre exemplaire, "
        + "ou comparez la fiche avec l’acte.",
      en: "The file is damaged and could be read only after repair; ask for another copy, or compare the "
        + "record with the act.")
  }

  /// Something that the file says of itself, for a JSON Pointer, was left out.
  static func oddMetadata(at pointer: String) -> Diagnostic {
    DiagnosticKind.oddMetadata.diagnostic(
      fr:
        "Le fichier donne ici de lui-même une date ou une version sans forme connue ; elle a été laissée vide, "
        + "et l’acte n’en dépend pas.",
      en:
        "The file gives of itself here a date or a version without a known form; it was left empty, and the act "
        + "does not depend on it.",
      pointer: pointer)
  }

  /// A page, from 1, is damaged.
  static func damagedPage(_ page: Int) -> Diagnostic {
    var diagnostic = DiagnosticKind.damagedPage.diagnostic(
      .number(page),
      fr: "La page \(page) est endommagée : des mots peuvent y manquer ou être faux ; demandez un autre "
        + "exemplaire du fichier, ou comparez la fiche avec l’acte.",
      en:
        "Page \(page) is damaged: words on it may be missing or wrong; ask for another copy of the file, or "
        + "compare the record with the act.")
    diagnostic.page = page
    return diagnostic
  }

  /// No words could be read on a page, from 1.
  static func noText(page: Int) -> Diagnostic {
    var diagnostic = DiagnosticKind.noText.diagnostic(
      .number(page),
      fr: "La page \(page) n’a pas de texte, sans doute une image ; passez-la d’abord à la reconnaissance de "
        + "caractères.",
      en: "Page \(page) has no text and is probably an image; run character recognition on it first.")
    diagnostic.page = page
    return diagnostic
  }

  /// The text that an earlier recognition left on some pages, from 1, was so bad that they were read again.
  static func readAnew(pages: [Int]) -> Diagnostic {
    DiagnosticKind.readAnew.diagnostic(
      .numbers(pages),
      fr: "La reconnaissance de caractères déjà faite ne dit pas ce que montre l’image ; pages relues.",
      en: "The character recognition done before does not say what the image shows; pages read anew.")
  }

  /// The layer of text of a page, from 1, is that of another picture.
  static func strayLayer(_ page: Int) -> Diagnostic {
    var diagnostic = DiagnosticKind.strayLayer.diagnostic(
      .number(page),
      fr: "Le texte reconnu de la page \(page) n’est pas celui de son image ; faites relire l’image "
        + "(--ocr always), ou comparez la fiche avec la page.",
      en: "The recognised text of page \(page) is not that of its picture; have the picture read "
        + "(--ocr always), or compare the record with the page.")
    diagnostic.page = page
    return diagnostic
  }

  /// Words that lie on others of a page, from 1.
  static func coveredText(by words: String, page: Int) -> Diagnostic {
    var diagnostic = DiagnosticKind.coveredText.diagnostic(
      .number(page), .text(words),
      fr: "Sur la page \(page), « \(words) » recouvre d’autres mots ; voyez lesquels valent.",
      en: "On page \(page) “\(words)” covers other words; see which of them count.")
    diagnostic.page = page
    return diagnostic
  }

  /// A page, from 1, has characters that the file gives no meaning for.
  static func unreadableCharacters(page: Int, count: Int) -> Diagnostic {
    var diagnostic = DiagnosticKind.unreadableCharacters.diagnostic(
      .number(page), .number(count),
      fr:
        "Sur la page \(page), le fichier ne dit pas les lettres de \(Plural.fr(count, "signe", "signes")) ; "
        + "relisez-la.",
      en:
        "On page \(page) the file does not say the letters of \(Plural.en(count, "sign", "signs")); read it again."
    )
    diagnostic.page = page
    return diagnostic
  }

  /// The file forbids copying its text, which the extraction of facts may do all the same.
  static func copyingForbidden() -> Diagnostic {
    DiagnosticKind.copyingForbidden.diagnostic(
      fr: "Le fichier interdit la copie de son texte ; il a été lu, vérifiez que l’usage en est permis.",
      en: "The file forbids copying its text; it was read, check that you may use it.")
  }
}
