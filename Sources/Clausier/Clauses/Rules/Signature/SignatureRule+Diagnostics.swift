/// What is doubtful about the date and the names of a signature.
extension SignatureRule {
  static let diagnostics: [DiagnosticKind] = [
    .blankDate, .unreadableDate, .unreadableName, .unclearSignatory, .otherReading, .missingPart,
    .secondSignature,
  ]
}

extension DiagnosticKind {
  /// A date that is not there in words: nobody filled it in, or a pen or a stamp did, which gives no text.
  static let blankDate = DiagnosticKind(
    "blank-date", .info,
    fr: "La place de la date de signature est là, et aucune date n’y a été lue.",
    en: "The place for the date of the signature is there, and no date was read in it.")

  /// A person who signs and whose name, office or party is not sure.
  static let unclearSignatory = DiagnosticKind(
    "unclear-signatory", .warning,
    fr:
      "Le nom ou la fonction d’un signataire mêle peut-être deux personnes, ou ne dit pas pour qui il signe.",
    en: "The name or the office of a signatory may mix two people, or does not say for whom he or she signs.")

  /// A name that is only guessed from an image.
  static let unreadableName = DiagnosticKind(
    "unreadable-name", .warning,
    fr: "Un nom ne se lit pas de façon sûre sur l’image : écrit à la main, tamponné, coupé ou trop pâle.",
    en: "A name cannot be read from the image with any certainty: by hand, stamped over, cut or too faint.")

  /// Text of an act and a signature behind another: two acts may be in one record.
  static let secondSignature = DiagnosticKind(
    "second-signature", .warning,
    fr: "Des visas, des parties ou des articles suivent la signature, et une autre signature les suit.",
    en: "Visas, parties or articles follow the signature, and another signature follows them.")
}

extension Diagnostic {
  /// Text of an act begins behind a signature, and a second signature follows it.
  static func secondSignature(at place: Place?) -> Diagnostic {
    DiagnosticKind.secondSignature.diagnostic(
      fr: "Un autre acte commence peut-être ici, derrière la signature : vérifiez sur la page.",
      en: "Another act may begin here, behind the signature: check on the page.",
      at: place)
  }

  /// A signatory may mix two people, or no party fits.
  static func unclearSignatory(at place: Place?, pointer: String) -> Diagnostic {
    DiagnosticKind.unclearSignatory.diagnostic(
      fr: "Ce signataire n’a pas été lu de façon sûre : nom, fonction ou partie ; vérifiez sur la page.",
      en: "This signatory was not read with any certainty: name, office or party; check on the page.",
      at: place, pointer: pointer)
  }

  /// No date was read in its place.
  static func blankDate(at place: Place?, pointer: String? = nil) -> Diagnostic {
    DiagnosticKind.blankDate.diagnostic(
      fr: "Aucune date n’a été lue à la place prévue : elle est en blanc, ou écrite à la main ou au tampon ; "
        + "voyez la page.",
      en: "No date was read in its place: it is blank, or written by hand or stamped; see the page.",
      at: place, pointer: pointer)
  }
}
