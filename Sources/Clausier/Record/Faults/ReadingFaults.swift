// Why the bytes of a file give no pages: the kinds, and the words of each with what to do next.

extension FaultKind {
  /// The bytes of a file give no pages.
  static let reading = [
    empty, notAPDF, damaged, passwordNeeded, passwordWrong, noPage, tooManyPages, pageNotThere,
  ]

  static let empty = FaultKind(
    "empty-file", fr: "Le fichier n’a aucun octet.",
    en: "The file has no bytes.")

  static let notAPDF = FaultKind(
    "not-a-pdf", fr: "Rien dans le fichier ne dit que c’est un PDF.",
    en: "Nothing in the file says that it is a PDF.")

  static let damaged = FaultKind(
    "damaged", fr: "Le fichier est un PDF qui ne s’ouvre pas.",
    en: "The file is a PDF that does not open.")

  static let passwordNeeded = FaultKind(
    "password-needed", fr: "Le PDF ne s’ouvre qu’avec un mot de passe, et aucun n’a été donné.",
    en: "The PDF opens with a password only, and none was given.")

  static let passwordWrong = FaultKind(
    "password-wrong",
    fr: "Le PDF ne s’ouvre qu’avec un mot de passe, et aucun de ceux donnés n’est le bon.",
    en: "The PDF opens with a password only, and none of those given is right.")

  static let noPage = FaultKind(
    "no-page", fr: "Le PDF n’a aucune page.",
    en: "The PDF has no page.")

  static let tooManyPages = FaultKind(
    "too-many-pages", params: ["pages", "limit"], fr: "Le PDF a plus de pages que la limite.",
    en: "The PDF has more pages than the limit.")

  static let pageNotThere = FaultKind(
    "page-not-there", params: ["pages"], fr: "Le PDF n’a aucune des pages demandées avec --pages.",
    en: "The PDF has none of the pages asked for with --pages.")
}

extension Fault {
  /// The file has no bytes.
  public static let empty = FaultKind.empty.fault(
    fr: "Le fichier est vide ; demandez-en un autre exemplaire.", en: "The file is empty; get it again.")

  /// The file is something other than a PDF.
  public static let notAPDF = FaultKind.notAPDF.fault(
    fr: "Ce fichier n’est pas un PDF ; convertissez-le en PDF d’abord.",
    en: "This file is no PDF; convert it to PDF first.")

  /// The file is a PDF that cannot be opened.
  public static let damaged = FaultKind.damaged.fault(
    fr: "Ce PDF est endommagé et ne s’ouvre pas ; demandez-en un autre exemplaire ou faites-le réparer.",
    en: "This PDF is damaged and does not open; get it again or repair it.")

  /// The file opens only with a password, and none was given.
  public static let passwordNeeded = FaultKind.passwordNeeded.fault(
    fr: "Ce PDF est protégé par un mot de passe ; donnez-le avec --password-file.",
    en: "This PDF is protected by a password; give it with --password-file.")

  /// The file opens only with a password, and none of those given is right.
  public static let passwordWrong = FaultKind.passwordWrong.fault(
    fr: "Aucun des mots de passe donnés n’ouvre ce PDF ; corrigez le fichier donné avec --password-file.",
    en: "None of the passwords given opens this PDF; correct the file given with --password-file.")

  /// The file has no page.
  public static let noPage = FaultKind.noPage.fault(
    fr: "Ce PDF n’a aucune page ; demandez-en un autre exemplaire.", en: "This PDF has no page; get it again."
  )

  /// The file has more pages than are read.
  public static func tooManyPages(_ pages: Int, limit: Int) -> Fault {
    FaultKind.tooManyPages.fault(
      .number(pages), .number(limit),
      fr:
        "Ce PDF a \(Plural.fr(pages, "page", "pages")), plus que la limite de \(limit) ; n’en gardez que les pages utiles.",
      en:
        "This PDF has \(Plural.en(pages, "page", "pages")), more than the limit of \(limit); keep only the pages you need."
    )
  }

  /// The file has pages, but none of those asked for.
  /// - Parameter pages: how many it has.
  public static func pageNotThere(of pages: Int) -> Fault {
    FaultKind.pageNotThere.fault(
      .number(pages),
      fr: "Ce PDF a \(Plural.fr(pages, "page", "pages")), et aucune de celles demandées ; corrigez --pages.",
      en: "This PDF has \(Plural.en(pages, "page", "pages")), and none of those asked for; correct --pages.")
  }
}
