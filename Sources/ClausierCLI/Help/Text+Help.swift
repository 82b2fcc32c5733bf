import Clausier

extension Text {
  /// The help of `text`.
  static let help = Message(
    fr: """
      Usage : clausier text [OPTION]… FICHIER

      Montre le texte ordonné d’un PDF, tel que les règles le lisent : un paragraphe par ligne, un tiret devant les
      éléments de liste, des tabulations entre les cases d’un tableau. « - » lit l’entrée standard.

      Options :
        --layout                 montre les blocs : page, zone, forme et cadre en points depuis le coin supérieur
                                 gauche, puis le texte
        --ocr auto|always|never  lit des pages d’après leur image : auto, celles qui montrent des mots que leur
                                 texte n’a pas. auto si rien n’est dit
        --ocr-dpi NOMBRE         la finesse de ces images, en points par pouce ; 300 si rien n’est dit
        --ocr-language LANGUE    leur langue, comme tesseract la nomme ; fra si rien n’est dit
        --password-file FICHIER  les mots de passe à essayer, un par ligne
        -q, --quiet              seulement les erreurs
        --lang fr|en             la langue des messages ; sinon celle de l’environnement
        -h, --help               cette aide

      Exemple :
        clausier text --layout convention.pdf

      Code de retour : 0 ; 2 la commande ne peut pas être exécutée ainsi ; 3 le document n’a pas pu être lu.

      """,
    en: """
      Usage: clausier text [OPTION]… FILE

      Shows the tidy text of a PDF as the rules read it: a paragraph a line, a dash before the items of a list, tabs
      between the cells of a table. “-” reads the standard input.

      Options:
        --layout                 shows the blocks: page, zone, kind and box in points from the top left, then the
                                 text
        --ocr auto|always|never  reads pages from their images: auto, those which show words that their text has
                                 not. auto if nothing is said
        --ocr-dpi NUMBER         the resolution of these images, in dots an inch; 300 if nothing is said
        --ocr-language LANGUAGE  their language, as tesseract names it; fra if nothing is said
        --password-file FILE     the passwords to try, one a line
        -q, --quiet              only errors
        --lang fr|en             the language of the messages; else that of the environment
        -h, --help               this help

      Example:
        clausier text --layout convention.pdf

      Exit status: 0; 2 the command cannot be carried out as given; 3 the document could not be read.

      """)
}
