/// How the parties are introduced, laid out and named.
enum PartyWording {
  static let introduction = Axis(
    "partyIntroduction", [.partyName],
    [
      "entre": "Entre", "entreColon": "Entre :", "ENTRE": "ENTRE",
      "entreLesSoussignes": "Entre les soussignés :",
      "ENTRE LES SOUSSIGNÉS": "ENTRE LES SOUSSIGNÉS", "conclueEntre": "Conclue entre :",
      "conclueParLaPresente": "La présente convention est conclue entre :",
      "etablieEntre": "La présente convention de délégation de gestion est établie entre :",
      "partiesSuivantes": "Entre les parties suivantes :",
      "ciApres": "Entre les parties désignées ci-après :",
      "passeeEntre": "La présente convention est passée entre :", "intervenueEntre": "Est intervenue entre",
      "partiesHeading": "PARTIES À LA CONVENTION", "laPresente": "La présente convention est signée entre",
    ])

  static let layout = Axis(
    "partyLayout", [.partyName, .partyRepresentative, .partyTitle, .partyPlace, .partyAcronym],
    [
      "ownLines": "", "ownLinesAgain": "", "paragraph": "", "paragraphAgain": "", "bullets": "",
      "sentence": "",
      "numbered": "", "roleFirst": "", "titleOnly": "",
    ])

  /// How a sentence that names both parties begins.
  static let sentence = Axis(
    "partySentence", [.partyName],
    [
      "entre": "Entre {parties}", "conclue": "La présente convention est conclue entre {parties}",
      "ENTRE": "ENTRE : {parties}", "passee": "Convention passée entre {parties}",
      "soussignes": "Entre les soussignés, {parties}",
    ])

  static let second = Axis(
    "partySecond", [.partyName],
    [
      "et": "et", "Et": "Et", "ET": "ET", "EtColon": "Et :", "etDAutrePart": "Et d'autre part,",
      "ET D'AUTRE PART": "ET D'AUTRE PART :", "atLineEnd": "", "Dautre part": "D'autre part :",
    ])

  static let sides = Axis(
    "partySides", [.partyName, .partyTitle],
    ["none": "", "noneAgain": "", "dUnePart": "d'une part", "deLAutre": "d'une part"])

  static let order = Axis("partyOrder", [.partyName], ["delegantFirst": "", "delegataireFirst": ""])

  static let lineEnd = Axis(
    "partyLineEnd", [.partyName, .partyTitle, .partyRepresentative, .partyPlace],
    ["comma": ",", "none": "", "commaSemicolon": ",", "points": "."])

  static let acronym = Axis(
    "partyAcronym", [.partyAcronym, .partyName],
    ["brackets": "({sigle})", "bracketsAgain": "({sigle})", "none": ""])

  static let nameCase = Axis(
    "partyNameCase", [.partyName],
    ["capitalised": "", "capitalisedAgain": "", "loud": "", "noArticle": "", "noArticleLoud": ""])

  static let count = Axis(
    "partyCount", [.partyName, .signatories],
    ["two": "", "twoAgain": "", "coDelegataires": "", "coDelegants": ""])

  static let together = Axis(
    "partiesTogether", [.partyName],
    [
      "none": "", "noneAgain": "", "ensemble": "Ci-après dénommées ensemble « les parties »,",
      "conjointement":
        "Le délégant et le délégataire étant ci-après désignés conjointement par « les Parties ».",
    ])
}
