import Clausier

extension Acts {
  /// The help of `acts`.
  static let help = Message(
    fr: """
      Usage : clausier acts [OPTION]… FICHIER

      Montre les actes d’un PDF, un par ligne : place, pages, sorte, nature, numéro, intitulé, et les indices de son
      début ; « ? » devant des indices faibles. Des tabulations séparent les colonnes. « - » lit l’entrée standard.

      Options :
        --pages PREMIÈRE-DERNIÈRE
                                 ne lit que ces pages
        --ocr auto|always|never  lit des pages d’après leur image : auto, celles qui montrent des mots que leur
                                 texte n’a pas. auto si rien n’est dit
        --ocr-dpi NOMBRE         la finesse de ces images, en points par pouce ; 300 si rien n’est dit
        --ocr-language LANGUE    leur langue, comme tesseract la nomme ; fra si rien n’est dit
        --password-file FICHIER  les mots de passe à essayer, un par ligne
        -q, --quiet              seulement les erreurs
        --lang fr|en             la langue des messages ; sinon celle de l’environnement
        -h, --help               cette aide

      Exemple :
        clausier acts recueil.pdf

      Code de retour : 0 ; 2 la commande ne peut pas être exécutée ainsi ; 3 le document n’a pas pu être lu.

      """,
    en: """
      Usage: clausier acts [OPTION]… FILE

      Shows the acts of a PDF, one a line: place, pages, kind, nature, number, title, and the signs of its beginning;
      “?” before weak ones. Tabs separate the columns. “-” reads the standard input.

      Options:
        --pages FIRST-LAST       reads only these pages
        --ocr auto|always|never  reads pages from their images: auto, those which show words that their text has
                                 not. auto if nothing is said
        --ocr-dpi NUMBER         the resolution of these images, in dots an inch; 300 if nothing is said
        --ocr-language LANGUAGE  their language, as tesseract names it; fra if nothing is said
        --password-file FILE     the passwords to try, one a line
        -q, --quiet              only errors
        --lang fr|en             the language of the messages; else that of the environment
        -h, --help               this help

      Example:
        clausier acts recueil.pdf

      Exit status: 0; 2 the command cannot be carried out as given; 3 the document could not be read.

      """)
}
