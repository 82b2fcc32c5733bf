// Ink that no word was read from.

extension DiagnosticKind {
  /// A page shows ink that looks like words, and none was read there.
  static let unreadInk = DiagnosticKind(
    "unread-ink", .warning,
    fr: "Une page montre, à un endroit, de l’encre qui ressemble à des mots ; aucun n’y a été lu.",
    en: "A page shows ink that looks like words in a place where none was read.")
}

extension Diagnostic {
  /// A page shows ink that looks like words in a box, and none was read there.
  static func unreadInk(page: Int, _ box: Box, pointer: String?) -> Diagnostic {
    var diagnostic = DiagnosticKind.unreadInk.diagnostic(
      fr: "Des mots semblent être imprimés ou écrits ici et n’ont pas été lus ; regardez la page.",
      en: "Words seem to be printed or written here and were not read; look at the page.",
      at: nil, pointer: pointer)
    (diagnostic.page, diagnostic.box) = (page, box)
    return diagnostic
  }
}
