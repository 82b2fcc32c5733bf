import Clausier

extension DiagnosticKind {
  /// Files inside the file.
  static let attachedFiles = DiagnosticKind(
    "attached-files", .info, params: ["names"],
    fr: "Le fichier contient d’autres fichiers, que cette fiche ne décrit pas.",
    en: "The file holds other files, which this record does not describe.")

  /// A file whose documents are those inside it.
  static let portfolio = DiagnosticKind(
    "portfolio", .warning, params: ["names"],
    fr: "Le fichier est un porte-documents : les documents sont les fichiers qu’il contient.",
    en: "The file is a portfolio: the documents are the files inside it.")

  /// A form that a program of its own draws.
  static let xfaForm = DiagnosticKind(
    "xfa-form", .warning,
    fr: "Le fichier porte un formulaire XFA, dont le contenu peut ne pas être celui des pages.",
    en: "The file has an XFA form, whose contents may not be those of the pages.")
}

extension Diagnostic {
  /// The file holds others, by their names; a portfolio consists of them.
  static func attachedFiles(_ names: [String], isPortfolio: Bool) -> Diagnostic {
    let shown = names.prefix(5).map { "« \($0) »" }.joined(separator: ", ")
    let english = names.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
    let more = names.count > 5 ? ", …" : ""
    guard isPortfolio else {
      return DiagnosticKind.attachedFiles.diagnostic(
        .texts(names),
        fr: "Le fichier en contient \(Plural.fr(names.count, "autre", "autres")) : \(shown)\(more) ; "
          + "« extract --attachments » lit ceux qui sont des PDF.",
        en: "The file holds \(Plural.en(names.count, "other", "others")): \(english)\(more); "
          + "“extract --attachments” reads those that are PDFs.")
    }
    return DiagnosticKind.portfolio.diagnostic(
      .texts(names),
      fr: "Le fichier est un porte-documents, avec \(Plural.fr(names.count, "fichier", "fichiers")) : "
        + "\(shown)\(more) ; ses pages ne sont qu’une couverture, « extract --attachments » lit les PDF.",
      en: "The file is a portfolio, with \(Plural.en(names.count, "file", "files")): \(english)\(more); its "
        + "pages are only a cover, “extract --attachments” reads the PDFs.")
  }

  /// The file has a form that its readers draw themselves.
  static func xfaForm() -> Diagnostic {
    DiagnosticKind.xfaForm.diagnostic(
      fr:
        "Le fichier porte un formulaire XFA, que seuls quelques logiciels affichent : ouvrez-le avec l’un d’eux, "
        + "imprimez-le en PDF et lisez ce PDF, ou comparez la fiche avec ce qu’il montre.",
      en:
        "The file has an XFA form, which only some programs show: open it with one of them, print it to a PDF and "
        + "read that, or compare the record with what it shows.")
  }
}
