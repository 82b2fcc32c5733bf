import Batch
import Clausier

// What the program says of pages for review and of corrections.

extension Notice {
  /// Nothing says where the output is to go.
  static func outputNeeded() -> Notice {
    Notice(
      .error, code: "output-needed",
      fr: "aucune sortie n’est donnée ; ajoutez --output.",
      en: "no output is given; add --output.")
  }

  static func folderNeeded(_ path: BytePath) -> Notice {
    let shown = TerminalText.escaped(path)
    return Notice(
      .error, code: "folder-needed",
      fr:
        "« \(shown) » est une seule page, et plusieurs documents sont donnés ; donnez un dossier à --output.",
      en: "“\(shown)” is one page, and several documents are given; give --output a folder.")
  }

  static func severalActs(_ count: Int, _ path: BytePath) -> Notice {
    let shown = TerminalText.escaped(path)
    return Notice(
      .error, code: "several-acts",
      fr:
        "le document contient \(Plural.fr(count, "acte", "actes")), et « \(shown) » est une seule page ; donnez un dossier à --output.",
      en:
        "the document holds \(Plural.en(count, "act", "acts")), and “\(shown)” is one page; give --output a folder."
    )
  }

  static func picturesOrNot() -> Notice {
    Notice(
      .error, code: "pictures-or-not",
      fr: "--pictures et --no-pictures ne vont pas ensemble ; retirez l’une des deux.",
      en: "--pictures and --no-pictures do not go together; leave one of them out.")
  }

  static func withoutPictures() -> Notice {
    Notice(
      .warning, code: "without-pictures",
      fr: "au-delà de 500 actes, les pages n’ont pas d’images ; ajoutez --pictures pour les avoir.",
      en: "above 500 acts, pages have no pictures; add --pictures to have them.")
  }

  static func twinActs(_ count: Int) -> Notice {
    Notice(
      .warning, code: "twin-act",
      fr:
        "\(Plural.fr(count, "acte a été donné", "actes ont été donnés")) plus d’une fois ; seule la première fois compte.",
      en:
        "\(Plural.en(count, "act was given", "acts were given")) more than once; only the first time counts.")
  }

  static func reviewed(written: Int, unchanged: Int) -> Notice {
    Notice(
      .note,
      fr:
        "\(Plural.fr(written, "page écrite", "pages écrites")), \(Plural.fr(unchanged, "inchangée", "inchangées")).",
      en: "\(Plural.en(written, "page", "pages")) written, \(unchanged) unchanged.")
  }
}
