import Clausier

extension Recognise {
  /// The help of `recognise`.
  static let help = Message(
    fr: """
      Usage : clausier recognise

      Lit un texte sur l’entrée standard et montre ce que les règles y reconnaissent, un objet JSON par ligne :
      « kind » (number, ordinal, amount, date, duration, citation, article, codes, adresses), « value », « text »,
      « line » à partir de 1 et « byteRange », du premier octet à celui qui suit le dernier.

      Options :
        -q, --quiet    seulement les erreurs
        --lang fr|en   la langue des messages ; sinon celle de l’environnement
        -h, --help     cette aide

      Exemple :
        echo 'dix mille euros (10 000 €) au 1er mars 2024' | clausier recognise

      Code de retour : 0 ; 2 la commande ne peut pas être exécutée ainsi ; 3 l’entrée n’a pas pu être lue.

      """,
    en: """
      Usage: clausier recognise

      Reads text from the standard input and shows what the rules recognise in it, one JSON object a line: “kind”
      (number, ordinal, amount, date, duration, citation, article, codes, addresses), “value”, “text”, “line” from
      1 and “byteRange”, from the first byte to the one after the last.

      Options:
        -q, --quiet    only errors
        --lang fr|en   the language of the messages; else that of the environment
        -h, --help     this help

      Example:
        echo 'dix mille euros (10 000 €) au 1er mars 2024' | clausier recognise

      Exit status: 0; 2 the command cannot be carried out as given; 3 the input could not be read.

      """)
}
