import Clausier

extension Worker {
  /// The help of `worker`.
  static let help = Message(
    fr: """
      Usage : clausier worker [OPTION]… [FICHIER]…

      Lit des demandes sur l’entrée standard, une par ligne, et répond sur la sortie standard en NDJSON, dans
      l’ordre, au fur et à mesure : une fiche par acte, ou un objet d’erreur. La dernière fiche d’un document est
      celle où « source.act.index » égale « source.act.of ». Une demande est un chemin, ou un objet JSON :
        {"file": CHEMIN, "name": NOM}        « name » : le nom dans la fiche, sinon le chemin
        {"file": NOM, "base64": CONTENU}     les octets du PDF dans la demande
      Des chemins peuvent aussi être donnés en arguments. Le document est lu dans un processus à part, sans réseau,
      borné en temps et en mémoire : un document qui le fait échouer donne un objet d’erreur, et le suivant est lu.

      Options :
        -0, --null               chaque demande se termine par un octet nul au lieu d’une fin de ligne
        --no-evidence            sans les preuves (page, cadre et texte de chaque valeur)
        --timeout SECONDES       le temps de calcul accordé à un document, et autant à chaque page lue d’après son image,
                                 jusqu’à vingt fois ; 60 si rien n’est dit. À l’horloge, trente fois plus
        --memory TAILLE          la mémoire accordée à un document, comme 512M ou 2G ; 1G si rien n’est dit
        --max-pages NOMBRE       le nombre de pages au-delà duquel un document est refusé ; 5000 si rien n’est dit
        --ocr auto|always|never  lit des pages d’après leur image : auto, celles qui montrent des mots que leur
                                 texte n’a pas. auto si rien n’est dit
        --ocr-dpi NOMBRE         la finesse de ces images, en points par pouce ; 300 si rien n’est dit
        --ocr-language LANGUE    leur langue, comme tesseract la nomme ; fra si rien n’est dit
        --password-file FICHIER  les mots de passe à essayer, un par ligne
        -q, --quiet              seulement les erreurs
        --lang fr|en             la langue des messages ; sinon celle de l’environnement
        -h, --help               cette aide

      Exemples :
        find . -name '*.pdf' | clausier worker > fiches.ndjson
        find . -name '*.pdf' -print0 | xargs -0 -P 8 -n 100 sh -c 'clausier worker "$@" > "fiches.$$"' sh
        parallel --pipe -N 100 clausier worker < liste.txt > fiches.ndjson
        clausier worker < "lot.$SLURM_ARRAY_TASK_ID" > "fiches.$SLURM_ARRAY_TASK_ID"

      Code de retour : 0 tout va bien ; 1 une fiche n’est pas valide ; 2 la commande ne peut pas être exécutée
      ainsi, ou la sortie ne peut pas être écrite ; 3 un document n’a pas pu être lu, les autres l’ont été.

      """,
    en: """
      Usage: clausier worker [OPTION]… [FILE]…

      Reads jobs from the standard input, one a line, and answers on the standard output as NDJSON, in order, as
      they are done: a record for each act, or an error object. The last record of a document is the one whose
      “source.act.index” equals “source.act.of”. A job is a path, or a JSON object:
        {"file": PATH, "name": NAME}         “name”: the name in the record, else the path
        {"file": NAME, "base64": CONTENTS}   the bytes of the PDF within the job
      Paths can also be given as arguments. The document is read in a process of its own, without network, bounded
      in time and memory: a document that brings it down gives an error object, and the next one is read.

      Options:
        -0, --null               each job ends with a NUL byte instead of a line feed
        --no-evidence            without the evidence (page, box and words of each value)
        --timeout SECONDS        the processor time that a document may take, and as much for each page read from its
                                 image, up to twenty times; 60 if nothing is said. Thirty times that by the clock
        --memory SIZE            the memory that a document may take, such as 512M or 2G; 1G if nothing is said
        --max-pages NUMBER       the number of pages above which a document is refused; 5000 if nothing is said
        --ocr auto|always|never  reads pages from their images: auto, those which show words that their text has
                                 not. auto if nothing is said
        --ocr-dpi NUMBER         the resolution of these images, in dots an inch; 300 if nothing is said
        --ocr-language LANGUAGE  their language, as tesseract names it; fra if nothing is said
        --password-file FILE     the passwords to try, one a line
        -q, --quiet              only errors
        --lang fr|en             the language of the messages; else that of the environment
        -h, --help               this help

      Examples:
        find . -name '*.pdf' | clausier worker > records.ndjson
        find . -name '*.pdf' -print0 | xargs -0 -P 8 -n 100 sh -c 'clausier worker "$@" > "records.$$"' sh
        parallel --pipe -N 100 clausier worker < list.txt > records.ndjson
        clausier worker < "batch.$SLURM_ARRAY_TASK_ID" > "records.$SLURM_ARRAY_TASK_ID"

      Exit status: 0 all is well; 1 a record is not valid; 2 the command cannot be carried out as given, or the
      output cannot be written; 3 a document could not be read, the others were.

      """)
}
