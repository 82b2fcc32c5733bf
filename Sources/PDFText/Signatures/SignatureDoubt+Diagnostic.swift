public import Clausier

/// What the record says of a signature that does not vouch for what was read.
extension SignatureDoubt {
  /// The diagnostics that signatures give.
  static let diagnosticKinds: [DiagnosticKind] = [
    .brokenSignature, .uncheckedSignature, .partialSignature, .changedAfterSigning, .certificateExceeded,
  ]

  /// The diagnostic.
  public var diagnostic: Diagnostic {
    let name = field.map { Parameter.Value.text($0) } ?? .none
    let pointer = "/source/signatures/\(index)"
    switch kind {
    case .broken:
      return DiagnosticKind.brokenSignature.diagnostic(
        name,
        fr:
          "Le fichier a été modifié après cette signature électronique : ce qui a été lu n’est peut-être pas "
          + "ce qui a été signé ; demandez l’original.",
        en: "The file was changed after this electronic signature: what was read may not be what was signed; "
          + "ask for the original.",
        pointer: pointer + "/integrity")
    case .unchecked:
      return DiagnosticKind.uncheckedSignature.diagnostic(
        name,
        fr: "Cette signature électronique n’a pas pu être vérifiée ; vérifiez-la dans un lecteur de PDF.",
        en: "This electronic signature could not be checked; check it in a PDF reader.",
        pointer: pointer + "/integrity")
    case .coversNothing:
      return DiagnosticKind.partialSignature.diagnostic(
        name,
        fr: "Cette signature électronique ne dit pas ce qu’elle couvre : elle ne garantit rien ; demandez "
          + "l’original.",
        en: "This electronic signature does not say what it covers: it vouches for nothing; ask for the "
          + "original.",
        pointer: pointer + "/coversItsRevision")
    case .coversInParts:
      return DiagnosticKind.partialSignature.diagnostic(
        name,
        fr: "Cette signature électronique laisse de côté une partie du fichier, qui a pu être modifiée ; "
          + "demandez l’original.",
        en:
          "This electronic signature leaves out a part of the file, which may have been changed; ask for the "
          + "original.",
        pointer: pointer + "/coversItsRevision")
    case .changedAfter(let pages): return changedAfter(pages, name, pointer)
    case .certificateExceeded:
      return DiagnosticKind.certificateExceeded.diagnostic(
        name,
        fr: "Le signataire a certifié que rien ne serait ajouté, et le fichier a été complété ensuite ; "
          + "demandez l’original.",
        en: "The signer certified that nothing would be added, and the file was added to afterwards; ask for "
          + "the original.",
        pointer: pointer + "/changedAfter")
    }
  }

  private func changedAfter(_ pages: [Int]?, _ name: Parameter.Value, _ pointer: String) -> Diagnostic {
    let list = pages?.map(String.init).joined(separator: ", ") ?? ""
    let places =
      switch pages?.count {
      case nil: Message(fr: "n’importe quelle page", en: "any page")
      case 0: Message(fr: "aucune page", en: "no page")
      case 1: Message(fr: "la page \(list)", en: "page \(list)")
      default: Message(fr: "les pages \(list)", en: "pages \(list)")
      }
    return DiagnosticKind.changedAfterSigning.diagnostic(
      name, pages.map { .numbers($0) } ?? .none,
      fr:
        "Le fichier a été modifié après cette signature électronique, autrement que par une autre signature ; "
        + "cela peut toucher \(places.fr) : comparez avec l’original signé.",
      en:
        "The file was changed after this electronic signature, by other things than another signature; this "
        + "may touch \(places.en): compare with the original that was signed.",
      pointer: pointer + "/changedAfter")
  }
}

extension DiagnosticKind {
  /// Signed bytes that were changed: what was read may not be what was signed.
  static let brokenSignature = DiagnosticKind(
    "broken-signature", .warning, params: ["field"],
    fr:
      "Les octets qu’une signature électronique couvre ont changé : ce qui a été lu n’est peut-être pas ce qui "
      + "a été signé.",
    en:
      "The bytes that an electronic signature covers were changed: what was read may not be what was signed.")

  /// A signature of a kind that is not known here, or that is damaged.
  static let uncheckedSignature = DiagnosticKind(
    "unchecked-signature", .warning, params: ["field"],
    fr: "Une signature électronique n’a pas pu être vérifiée.",
    en: "An electronic signature could not be checked.")

  /// A signature that leaves out more than itself.
  static let partialSignature = DiagnosticKind(
    "partial-signature", .warning, params: ["field"],
    fr: "Une signature électronique ne couvre pas toute sa révision du fichier.",
    en: "An electronic signature does not cover all of its revision of the file.")

  /// Something was added after a signature that is no signature.
  static let changedAfterSigning = DiagnosticKind(
    "changed-after-signing", .warning, params: ["field", "pages"],
    fr:
      "Le fichier a été modifié après une signature électronique, autrement que par une autre signature, un "
      + "horodatage ou des données de validation.",
    en: "The file was changed after an electronic signature, by other things than another signature, a time "
      + "stamp or validation data.")

  /// A certificate that forbids what was done.
  static let certificateExceeded = DiagnosticKind(
    "certificate-exceeded", .warning, params: ["field"],
    fr: "Le fichier a été complété au-delà de ce que permet une signature qui le certifie.",
    en: "The file was added to beyond what a signature that certifies it allows.")
}
