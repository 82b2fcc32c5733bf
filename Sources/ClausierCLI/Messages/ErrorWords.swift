import Clausier

/// The codes of errors as words of a summary.
enum ErrorWords {
  private static let french = [
    "bad-job": "demande incompréhensible", "crashed": "lecture interrompue", "damaged": "fichier endommagé",
    "empty-file": "fichier vide", "forbidden": "droits insuffisants", "invalid-record": "fiche non valide",
    "no-page": "aucune page", "not-a-file": "pas un fichier", "not-a-pdf": "pas un PDF",
    "not-a-record": "pas une fiche", "not-found": "fichier introuvable", "out-of-memory": "mémoire dépassée",
    "page-not-there": "pages absentes", "password-needed": "mot de passe demandé",
    "password-wrong": "mot de passe refusé", "timed-out": "temps dépassé", "too-large": "fichier trop gros",
    "too-many-pages": "trop de pages", "unreadable": "fichier illisible",
  ]

  /// The word for a code; in English the code itself, which is one.
  static func word(for code: String, in language: Language) -> String {
    language == .fr ? french[code] ?? code : code
  }
}
