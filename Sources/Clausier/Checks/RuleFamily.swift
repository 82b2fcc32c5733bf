/// What the rules of a family are about, by the three letters of their codes.
package enum RuleFamily {
  /// The families in the order of their letters.
  package static let all: [(letters: String, subject: Message)] = [
    ("ACC", Message(fr: "Accessibilité", en: "Accessibility")),
    ("AMT", Message(fr: "Montants", en: "Amounts")),
    ("CHO", Message(fr: "Références Chorus", en: "Chorus references")),
    ("DAT", Message(fr: "Dates", en: "Dates")),
    ("LEG", Message(fr: "Ce que le décret demande à l’acte", en: "What the decree asks of the act")),
    ("PAR", Message(fr: "Parties", en: "The parties")),
    ("PDF", Message(fr: "Fichier", en: "The file")),
    ("PER", Message(fr: "Données personnelles et restes", en: "Personal data and leftovers")),
    (
      "REF",
      Message(
        fr: "Renvois dans l’acte et à d’autres textes", en: "References within the act and to other texts")
    ),
    ("SET", Message(fr: "Plusieurs fichiers", en: "Several files")),
    ("SIG", Message(fr: "Signatures", en: "The signatures")),
    ("TXT", Message(fr: "Mots", en: "Words")),
  ]
}
