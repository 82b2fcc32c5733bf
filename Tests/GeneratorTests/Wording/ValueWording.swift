/// How single values are written.
enum ValueWording {
  static let date = Axis(
    "date", [.dates, .termStart, .termEnd, .signatureDate, .visas],
    [
      "inWords": "{jour} {mois} {aaaa}", "inWordsAgain": "{jour} {mois} {aaaa}",
      "twoDigits": "{jj} {mois} {aaaa}",
      "capitals": "{jour} {MOIS} {aaaa}", "slashes": "{jj}/{mm}/{aaaa}", "shortSlashes": "{j}/{m}/{aa}",
      "hyphens": "{jj}-{mm}-{aaaa}", "points": "{jj}.{mm}.{aaaa}", "letters": "{lettres} {mois} {an}",
    ])

  static let textDate = Axis(
    "textDate", [.visas, .citations, .dates],
    [
      "inWords": "{jour} {mois} {aaaa}", "inWordsAgain": "{jour} {mois} {aaaa}",
      "slashes": "{jj}/{mm}/{aaaa}",
      "hyphens": "{jj}-{mm}-{aaaa}",
    ])

  static let numberMark = Axis(
    "numberMark", [.visas, .citations, .number],
    ["n°": "n° ", "tight": "n°", "no": "no ", "nᵒ": "nᵒ ", "N°": "N° ", "none": ""])

  static let amount = Axis(
    "amount", [.amounts, .credits],
    [
      "spaced": "{groups} €", "spacedAgain": "{groups} €", "glued": "{groups}€", "points": "{dotted} €",
      "cents": "{groups},00 €", "euros": "{groups} euros", "EUR": "{groups} EUR", "k€": "{kilo} k€",
      "K€": "{kilo} K€", "M€": "{mega} M€", "millions": "{mega} {millions} d'euros",
      "words": "{words} euros", "wordsFigures": "{words} euros ({groups} €)",
      "figuresWords": "{groups} € ({words} euros)", "wordsInside": "{words} ({groups}) euros",
      "plain": "{figures} €",
    ])

  static let cell = Axis(
    "cell", [.amounts, .credits],
    [
      "spaced": "{groups} €", "glued": "{groups}€", "bare": "{groups}", "cents": "{groups},00 €",
      "dotted": "{dotted}", "euros": "{groups} euros", "k€": "{kilo} k€", "plain": "{figures}",
      "bareCents": "{groups},00",
    ])
}
