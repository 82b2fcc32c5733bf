// The catalogue of reasons, continued: why texts, codes and times are not the act's own.

extension NearMissReason {
  // MARK: Texts

  /// A text named outside the lines « Vu ».
  static let citedElsewhere = NearMissReason(
    "cited-elsewhere", fr: "Ce texte est cité hors des lignes « Vu » : voir /citations.",
    en: "This text is cited outside the lines « Vu »: see /citations.")

  /// « ledit décret ».
  static let namedBefore = NearMissReason(
    "named-before", fr: "Ces mots renvoient à un texte déjà nommé.",
    en: "These words point to a text named before.")

  /// A visa.
  static let isVisa = NearMissReason(
    "is-visa", fr: "C’est un visa : voir /visas.", en: "It is a visa: see /visas.")

  /// A text that the title names.
  static let withinTitle = NearMissReason(
    "within-title", fr: "C’est dans l’intitulé, qui nomme l’acte lui-même ou celui qu’il modifie.",
    en: "It is in the title, which names the act itself or the one that it amends.")

  /// « la convention », « ce décret ».
  static let unidentified = NearMissReason(
    "unidentified", fr: "Ni numéro ni date ne disent de quel texte il s’agit.",
    en: "Neither number nor date say which text it is.")

  /// « l'article 2 du décret ».
  static func articleOfText(_ text: String) -> NearMissReason {
    NearMissReason(
      "article-of-text", fr: "C’est un article d’un autre texte (\(text)) : voir /citations ou /visas.",
      en: "It is an article of another text (\(text)): see /citations or /visas.")
  }

  /// « L'article 4 est remplacé par … » in an avenant.
  static let ofAmendedAct = NearMissReason(
    "of-amended-act", fr: "C’est une partie de l’acte modifié, pas de l’avenant.",
    en: "It is a part of the amended act and not of the avenant.")

  /// « l'article 4 » in a title or a table of contents.
  static let outsideText = NearMissReason(
    "outside-text", fr: "C’est hors du texte des articles, des annexes, du préambule et des notes.",
    en: "It is outside the text of the articles, the annexes, the preamble and the notes.")

  /// « Article 4 : … » as a heading.
  static let opensPart = NearMissReason(
    "opens-part", fr: "C’est un titre, pas un renvoi.", en: "It is a heading and no reference.")

  /// A convention that an act names without amending it.
  static let notAmended = NearMissReason(
    "not-amended", fr: "L’acte n’est pas un avenant : il nomme cette convention sans la modifier.",
    en: "The act is no avenant: it names this convention without amending it.")

  /// Another convention than the amended one.
  static let notTheFirst = NearMissReason(
    "not-the-first", fr: "Une autre convention est nommée avant, dans l’intitulé ou plus haut.",
    en: "Another convention is named before, in the title or further up.")

  // MARK: Credits and codes

  /// An amount without « AE » or « CP ».
  static let neitherAENorCP = NearMissReason(
    "neither-ae-nor-cp", fr: "Rien ne dit que ce montant est en AE ou en CP.",
    en: "Nothing says that the amount is AE or CP.")

  /// The amounts of a Total row or column.
  static let total = NearMissReason(
    "total", fr: "C’est un total, déjà contenu dans les autres lignes.",
    en: "It is a total, which the other lines hold already.")

  /// A dash in a table.
  static let emptyCell = NearMissReason(
    "empty-cell", fr: "La case ne contient qu’un tiret ; ce n’est pas 0.",
    en: "The cell holds a dash only; that is not 0.")

  /// A code that no group has room for.
  static let inNoGroup = NearMissReason(
    "in-no-group", fr: "Aucun groupe de références n’a de place pour ce code.",
    en: "No group of references has room for this code.")

  /// « 0352-CFSE ».
  static let onlyBOP = NearMissReason(
    "only-bop", fr: "C’est un BOP : il manque les quatre derniers signes d’un centre financier.",
    en: "It is a BOP: the last four characters of a centre financier are missing.")

  /// « programme 352 » without any code.
  static let programmeAlone = NearMissReason(
    "programme-alone", fr: "Un programme seul, sans code, ne fait pas un groupe de références.",
    en: "A programme alone, without a code, makes no group of references.")

  /// « 0352-CFSE-CFI ».
  static func oddForm(_ length: Int) -> NearMissReason {
    NearMissReason(
      "odd-form",
      fr:
        "Ces \(length) signes n’ont la forme d’aucune référence connue, et aucun nom de référence ne les précède.",
      en:
        "These \(length) characters have the form of no known reference, and no name of one stands before them."
    )
  }

  /// « comptable » alone.
  static let notAssignataire = NearMissReason(
    "not-assignataire", fr: "Le mot « assignataire » manque.", en: "The word « assignataire » is missing.")

  /// « comptable assignataire » with nobody named.
  static let nobodyNamed = NearMissReason(
    "nobody-named", fr: "La phrase ne dit pas qui c’est.", en: "The sentence does not say who it is.")

  // MARK: Term, publication, signature

  /// A date or a duration of the renewal.
  static let ofRenewal = NearMissReason(
    "of-renewal", fr: "C’est dit de la reconduction.", en: "It is said of the renewal.")

  /// A duration of the notice.
  static let ofNotice = NearMissReason(
    "of-notice", fr: "C’est un préavis ou un délai.", en: "It is a notice or a time limit.")

  /// A date of something else.
  static let otherSubject = NearMissReason(
    "other-subject", fr: "La phrase parle d’autre chose que de l’acte lui-même.",
    en: "The sentence is about something else than the act itself.")

  /// A date without « jusqu'au ».
  static let noEndWord = NearMissReason(
    "no-end-word", fr: "Aucun mot comme « jusqu’au » ou « prend fin » ne la précède.",
    en: "No word such as « jusqu'au » or « prend fin » stands before it.")

  /// A date without « à compter du ».
  static let noStartWord = NearMissReason(
    "no-start-word", fr: "Aucun mot comme « à compter du » ou « prend effet » ne la précède.",
    en: "No word such as « à compter du » or « prend effet » stands before it.")

  /// A duration without « pour une durée de ».
  static let noDurationWord = NearMissReason(
    "no-duration-word", fr: "Aucun mot comme « pour une durée de » ne la précède.",
    en: "No words such as « pour une durée de » stand before it.")

  /// A duration without « préavis ».
  static let noNoticeWord = NearMissReason(
    "no-notice-word", fr: "Ni « préavis » ni une fin anticipée ne s’y rapportent.",
    en: "Neither « préavis » nor an early end goes with it.")

  /// A duration where an end is asked for.
  static let neverComputed = NearMissReason(
    "never-computed", fr: "C’est une durée ; la fin n’est donnée que si elle est écrite, jamais calculée.",
    en: "It is a duration; the end is given only where it is written and never computed.")

  /// A time in an article about something else.
  static let notAboutTerm = NearMissReason(
    "not-about-term", fr: "L’article ne porte pas sur la durée, et la phrase ne dit pas celle de l’acte.",
    en: "The article is not about the term, and the sentence does not say that of the act.")

  /// A bulletin that is named for something else.
  static let notPublishedThere = NearMissReason(
    "not-published-there", fr: "Aucune phrase sur la publication de l’acte ne le nomme ici.",
    en: "No sentence about the act’s publication names it here.")

  /// « le décret du 14 octobre 2004 ».
  static let dateOfText = NearMissReason(
    "date-of-text", fr: "C’est la date d’un texte cité.", en: "It is the date of a text that is cited.")

  /// A date outside the signature.
  static let outsideSignature = NearMissReason(
    "outside-signature", fr: "C’est écrit hors du bloc de signature.",
    en: "It is written outside the signature.")

  /// A later date in the signature.
  static let laterDate = NearMissReason(
    "later-date", fr: "Une autre date précède dans le bloc de signature.",
    en: "Another date stands before it in the signature.")

  /// « les exemplaires » without number.
  static let noCount = NearMissReason(
    "no-count", fr: "Aucun nombre ne dit combien.", en: "No number says how many.")

  /// « a pour objet » elsewhere.
  static let notObjectArticle = NearMissReason(
    "not-object-article", fr: "Un autre article dit l’objet de l’acte, ou ceci n’est pas dans un article.",
    en: "Another article states the act’s object, or this is not in an article.")

  /// « Considérant » elsewhere.
  static let notBeforeArticles = NearMissReason(
    "not-before-articles", fr: "Ce n’est pas avant le premier article.",
    en: "It is not before the first article.")
}
