import Clausier

extension Check {
  /// The help of `check`.
  static let help = Message(
    fr: """
      Usage : clausier check [OPTION]… FICHIER…

      Dit ce qu’il faut regarder avant de publier une convention : ce qui manque, ce qui se contredit, ce qui ne doit
      pas être publié. C’est une aide : elle ne dit jamais qu’un acte est légal.

      Options :
        -f, --format FORMAT      text ou json
        --no-render              ne cherche pas de mots couverts ou invisibles
        --explain                montre ce qui a été comparé
        -h, --help               cette aide

      """,
    en: """
      Usage: clausier check [OPTION]… FILE…

      Says what should be looked at before a convention is published: what is missing, what is contradictory, what
      must not be published. It is an aid: it never says that an act is lawful.

      Options:
        -f, --format FORMAT      text or json
        --no-render              does not look for covered or unseen words
        --explain                shows what was compared
        -h, --help               this help

      """)
}
