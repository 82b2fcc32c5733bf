import Clausier

extension Explain {
  /// The help of `explain`.
  static let help = Message(
    fr: """
      Usage : clausier explain [OPTION]… FICHIER [POINTEUR]
         ou : clausier explain --list rules|diagnostics|errors [--format text|json]

      Dit d’une valeur de la fiche d’un PDF ce qu’elle est, quelle règle l’a lue et où (page, cadre en points depuis
      le coin supérieur gauche, mots), ce qui en fait douter, et ce qui a été écarté à sa place, avec la raison : le
      plus proche d’abord. Pour une valeur absente, dit ce qui a été cherché et ce qui y ressemblait. POINTEUR est un
      pointeur JSON (RFC 6901), comme dans « evidence » et « diagnostics » ; sans lui, toutes les valeurs sont
      montrées, une par ligne, avec leurs pages et un « ! » devant celles dont un diagnostic doute. « - » lit l’entrée
      standard. Avec --list, aucun document n’est lu : les règles sont montrées avec ce qu’elles lisent et les raisons
      pour lesquelles elles écartent des mots, ou les codes de « diagnostics », ou ceux de « error », avec leur sens.

      Options :
        --act N                  l’acte d’un recueil, compté à partir de 1 ; le premier si rien n’est dit
        -f, --format text|json   text : pour des lecteurs ; json : un objet, ou la liste des valeurs. text si rien
                                 n’est dit
        --list LISTE             montre les règles (rules), les diagnostics ou les erreurs (errors)
        --ocr auto|always|never  lit des pages d’après leur image : auto, celles qui montrent des mots que leur
                                 texte n’a pas. auto si rien n’est dit
        --ocr-dpi NOMBRE         la finesse de ces images, en points par pouce ; 300 si rien n’est dit
        --ocr-language LANGUE    leur langue, comme tesseract la nomme ; fra si rien n’est dit
        --password-file FICHIER  les mots de passe à essayer, un par ligne
        -q, --quiet              seulement les erreurs
        --lang fr|en             la langue des messages ; sinon celle de l’environnement
        -h, --help               cette aide

      Exemples :
        clausier explain convention.pdf
        clausier explain convention.pdf /amounts/0/euros
        clausier explain convention.pdf /term/end --format json
        clausier explain --list diagnostics

      Code de retour : 0 ; 2 la commande ne peut pas être exécutée ainsi, ou aucune fiche n’a ce pointeur ; 3 le
      document n’a pas pu être lu.

      """,
    en: """
      Usage: clausier explain [OPTION]… FILE [POINTER]
         or: clausier explain --list rules|diagnostics|errors [--format text|json]

      Says of a value of a PDF’s record what it is, which rule read it and where (page, box in points from the top
      left, words), what makes it doubtful, and what was refused in its stead, with the reason: the nearest first.
      Of a value that is not there it says what was looked for and what looked like it. POINTER is a JSON Pointer
      (RFC 6901), as in “evidence” and “diagnostics”; without one, all values are shown, one a line, with their pages
      and a “!” before those that a diagnostic doubts. “-” reads the standard input.
      With --list no document is read: it shows the rules with what they read and the reasons for which they refuse
      words, or the codes of “diagnostics”, or those of “error”, with their meaning.

      Options:
        --act N                  the act of a recueil, counted from 1; the first if nothing is said
        -f, --format text|json   text: for readers; json: an object, or the list of the values. text if nothing is
                                 said
        --list LIST              shows the rules, the diagnostics or the errors
        --ocr auto|always|never  reads pages from their images: auto, those which show words that their text has
                                 not. auto if nothing is said
        --ocr-dpi NUMBER         the resolution of these images, in dots an inch; 300 if nothing is said
        --ocr-language LANGUAGE  their language, as tesseract names it; fra if nothing is said
        --password-file FILE     the passwords to try, one a line
        -q, --quiet              only errors
        --lang fr|en             the language of the messages; else that of the environment
        -h, --help               this help

      Examples:
        clausier explain convention.pdf
        clausier explain convention.pdf /amounts/0/euros
        clausier explain convention.pdf /term/end --format json
        clausier explain --list diagnostics

      Exit status: 0; 2 the command cannot be carried out as given, or no record has that pointer; 3 the document
      could not be read.

      """)
}
