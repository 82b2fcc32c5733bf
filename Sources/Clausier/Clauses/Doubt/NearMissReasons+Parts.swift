// The catalogue of reasons, continued: why lines open no part of the act, and why words stand for no one.

extension NearMissReason {
  // MARK: Headings

  /// « article 2 du décret … » at the head of a line.
  static let goesOn = NearMissReason(
    "goes-on",
    fr: "La phrase continue derrière le numéro : la ligne nomme cette partie, elle ne l’ouvre pas.",
    en: "The sentence goes on behind the number: the line names the part and does not open it.")

  /// A line with dots that lead to a page.
  static let contents = NearMissReason(
    "contents", fr: "C’est une ligne de table des matières.", en: "It is a line of a table of contents.")

  /// « Article 4 : … » within quotation marks.
  static let quotation = NearMissReason(
    "quotation", fr: "C’est entre guillemets : la rédaction d’un autre acte, ou celle qu’un avenant donne.",
    en: "It is within quotation marks: the wording of another act, or the one that an avenant gives.")

  /// An article within an annex.
  static let withinAnnex = NearMissReason(
    "within-annex", fr: "C’est dans une annexe, dont cela fait partie du texte.",
    en: "It is within an annex and part of its text.")

  /// A heading within a table or a column.
  static let withinTable = NearMissReason(
    "within-table", fr: "C’est dans un tableau ou une colonne, où rien n’ouvre un article.",
    en: "It is within a table or a column, where nothing opens an article.")

  /// A heading as an item of a list.
  static let listItem = NearMissReason(
    "list-item", fr: "C’est un élément de liste.", en: "It is an item of a list.")

  /// « 1. Objet » in an act that prints « Article ».
  static let numberedLine = NearMissReason(
    "numbered-line",
    fr: "Les articles de cet acte portent le mot « article » ; cette ligne n’a qu’un numéro.",
    en: "The articles of this act bear the word « article »; this line has a number only.")

  /// « 1. Objet » where no sequence was found.
  static let noSequence = NearMissReason(
    "no-sequence", fr: "Les numéros de ces lignes ne se suivent pas depuis 1 avec du texte entre eux.",
    en: "The numbers of such lines do not follow each other from 1 with text between them.")

  /// A heading that no other reason explains.
  static let outOfPlace = NearMissReason(
    "out-of-place",
    fr: "L’ordre des titres ne laisse pas de place à celui-ci : il revient, ou annonce une rédaction.",
    en: "The order of the headings has no room for this one: it comes again, or announces a wording.")

  /// « Annexes » alone above them.
  static let announces = NearMissReason(
    "announces", fr: "La ligne annonce les annexes ; elle n’en est pas une.",
    en: "The line announces the annexes and is none of them.")

  /// « annexe 2 » where there is none.
  static let onlyNamed = NearMissReason(
    "only-named", fr: "Elle est nommée, mais aucune ligne de titre ne l’ouvre.",
    en: "It is named, but no heading opens it.")

  // MARK: Above the parties

  /// A line above the title.
  static let aboveTitle = NearMissReason(
    "above-title", fr: "C’est au-dessus de l’intitulé : bandeau, emblème ou référence.",
    en: "It stands above the title: a banner, an emblem or a reference.")

  /// A line below the title.
  static let belowTitle = NearMissReason(
    "below-title", fr: "L’intitulé s’arrête avant : ni les mots ni les caractères ne le continuent.",
    en: "The title ends before: neither the words nor the print go on with it.")

  /// The letterhead.
  static let letterhead = NearMissReason(
    "letterhead", fr: "C’est l’en-tête du service, pas l’intitulé.",
    en: "It is the letterhead and not the title.")

  /// « avenant n° 2 ».
  static let rank = NearMissReason(
    "rank", fr: "C’est le rang d’un avenant.", en: "It is the rank of an avenant.")

  /// « décret n° 2004-1085 », « programme n° 352 ».
  static func numberOfOther(_ word: String) -> NearMissReason {
    NearMissReason(
      "number-of-other", fr: "C’est le numéro d’autre chose : « \(word) ».",
      en: "It is the number of something else: “\(word)”.")
  }

  /// « n° 12 » neither in the title nor alone.
  static let notAlone = NearMissReason(
    "not-alone", fr: "Le numéro n’est ni dans l’intitulé ni seul sur sa ligne.",
    en: "The number stands neither in the title nor alone on its line.")

  /// « NOR : JUS1234 ».
  static let malformedNOR = NearMissReason(
    "malformed-nor", fr: "Un NOR a quatre lettres, sept chiffres et une lettre.",
    en: "A NOR has four letters, seven digits and a letter.")

  /// A NOR in a visa.
  static let otherText = NearMissReason(
    "other-text", fr: "C’est celui d’un autre texte, nommé plus bas.",
    en: "It is that of another text, named further down.")

  /// « JUSA1106535X » without the word.
  static let noLabel = NearMissReason(
    "no-label", fr: "Le mot « NOR » ne le précède pas.", en: "The word « NOR » does not stand before it.")

  /// « délégation de gestion » outside the title.
  static let notInTitle = NearMissReason(
    "not-in-title", fr: "Ces mots sont dans le texte ; l’intitulé ne les dit pas.",
    en: "These words are in the text; the title does not say them.")

  /// « avenant » that does not begin the title.
  static let notFirstWord = NearMissReason(
    "not-first-word", fr: "L’intitulé ne commence pas par ce mot.",
    en: "The title does not begin with this word.")

  // MARK: Topics and notes

  /// « Litiges ».
  static let noTopicWord = NearMissReason(
    "no-topic-word", fr: "Aucun mot de cet intitulé ne dit l’un des thèmes du schéma.",
    en: "No word of this heading says one of the topics of the schema.")

  /// « agents(2) », and no note 2 at the foot of a page.
  static let noteMissing = NearMissReason(
    "note-missing", fr: "Cet appel renvoie à une note qu’aucun pied de page ne porte.",
    en: "This mark points to a note that stands at the foot of no page.")

  // MARK: Parties and people

  /// A service that is not presented as a party.
  static let onlyMentioned = NearMissReason(
    "only-mentioned", fr: "Ce service est nommé sans être présenté comme une partie.",
    en: "This service is named without being presented as a party.")

  /// « le délégant » beside no name.
  static let noNameBeside = NearMissReason(
    "no-name-beside", fr: "Aucun nom de partie ne touche ce mot.",
    en: "No party’s name stands beside this word.")

  /// Somebody who signs and represents no one.
  static let onlySigns = NearMissReason(
    "only-signs", fr: "Cette personne signe ; aucun « représenté par » ne la nomme.",
    en: "This person signs; no « représenté par » names him or her.")

  /// Somebody who represents a party and does not sign.
  static let onlyRepresents = NearMissReason(
    "only-represents", fr: "Cette personne représente une partie ; le bloc de signature ne la nomme pas.",
    en: "This person represents a party; the signature does not name him or her.")

  /// A postal code that belongs to no party.
  static let addressElsewhere = NearMissReason(
    "address-elsewhere", fr: "Cette adresse n’est pas écrite avec le nom de la partie.",
    en: "This address is not written with the party’s name.")
}
