import Clausier

extension Extract {
  /// The help of `extract`.
  static let help = Message(
    fr: """
      Usage : clausier extract [OPTION]… FICHIER|DOSSIER…

      Lit des PDF et écrit une fiche par acte. Un dossier donne tous les .pdf qu’il contient, sous-dossiers
      compris, dans l’ordre de leurs noms ; « - » lit un PDF sur l’entrée standard ; ce qui suit « -- » est un nom,
      même s’il commence par un tiret. Un document illisible donne un objet d’erreur à sa place ; il en est de même
      de celui qui dépasse ses limites. Quand --output reçoit plusieurs documents, un journal à côté (SORTIE.journal,
      ou clausier.journal dans le dossier) dit ce qui est fait ; Ctrl-C termine ce qui est en cours, dans dix
      secondes au plus, deux fois arrête tout de suite. Une sortie n’est ni dans un dossier à lire ni un .pdf. Un contenu déjà lu n’est pas relu.

      Options :
        --files-from FICHIER     lit aussi des noms dans FICHIER, un par ligne ; « - » pour l’entrée standard
        -0, --null               dans cette liste, chaque nom se termine par un octet nul (find -print0)
      \(ProductHelp.options.fr)
        -o, --output SORTIE      un dossier, s’il existe ou si SORTIE finit par / : un fichier par document, rangés
                                 comme les documents ; sinon un fichier pour le tout. Rien n’y reste à moitié écrit
        --relative-to DOSSIER    dans ce dossier de sortie, les chemins partent de DOSSIER ; sinon du dossier commun
                                 à tous les documents
        --prune                  retire de ce dossier ce qui vient de documents qui ne sont plus donnés ; rien, si un
                                 dossier n’a rien donné ou un chemin n’existe pas
        --resume                 continue une exécution interrompue : ce qui est fait et n’a pas changé n’est pas
                                 relu, sauf ce qui n’avait échoué que faute de droits ou de mot de passe
        --verify                 avec --resume, compare les octets des documents, pas leur taille et leur date
        --retry-failed           de même, mais relit les documents qui avaient échoué
        --force                  recommence tout, même si une exécution interrompue attend d’être continuée
        --report FICHIER         écrit le bilan dans FICHIER, en JSON (Documentation/Scale.md en décrit les clés)
        --no-evidence            sans les preuves (page, cadre et texte de chaque valeur)
        -j, --jobs NOMBRE        combien de documents sont lus à la fois ; autant que de cœurs si rien n’est dit
        --timeout SECONDES       le temps de calcul accordé à un document, et autant à chaque page lue d’après son image,
                                 jusqu’à vingt fois ; 60 si rien n’est dit. À l’horloge, trente fois plus
        --memory TAILLE          la mémoire accordée à un document, comme 512M ou 2G ; 1G si rien n’est dit
        --max-pages NOMBRE       le nombre de pages au-delà duquel un document est refusé ; 5000 si rien n’est dit
        --pages PREMIÈRE-DERNIÈRE
                                 ne lit que ces pages, comme 12-18
        --acts all|conventions   d’un fichier de plusieurs actes, tous ou seulement délégations, avenants et autres
                                 conventions ; tous si rien n’est dit, les conventions en csv
        --attachments            lit aussi les PDF que contient un document, comme « fichier.pdf!joint.pdf »
        --ocr auto|always|never  lit des pages d’après leur image : auto, celles qui montrent des mots que leur
                                 texte n’a pas. auto si rien n’est dit
        --ocr-dpi NOMBRE         la finesse de ces images, en points par pouce ; 300 si rien n’est dit
        --ocr-language LANGUE    leur langue, comme tesseract la nomme ; fra si rien n’est dit
        --password-file FICHIER  les mots de passe à essayer, un par ligne
        --timings                les temps de calcul de chaque étape, sur la sortie d’erreur
        -q, --quiet              seulement les erreurs, ni bilan ni progression
        --lang fr|en             la langue des messages ; sinon celle de l’environnement
        -h, --help               cette aide

      Exemples :
        clausier extract convention.pdf
        clausier extract conventions/ --format ndjson --output fiches.ndjson
        clausier extract conventions/ --format ndjson --output fiches.ndjson --resume
        clausier extract conventions/ --format csv --table credits --separator ';' --decimal , --bom -o credits.csv
        find . -name '*.pdf' -print0 | clausier extract --files-from - -0 --format ndjson

      Code de retour : 0 tout va bien ; 1 une fiche n’est pas valide ; 2 la commande ne peut pas être exécutée
      ainsi, ou la sortie ne peut pas être écrite ; 3 un document n’a pas pu être lu, les autres l’ont été ; 130
      interrompu.

      """,
    en: """
      Usage: clausier extract [OPTION]… FILE|FOLDER…

      Reads PDFs and writes one record for each act. A folder gives all .pdf files in it and in the folders below,
      in the order of their names; “-” reads a PDF from the standard input; what follows “--” is a name even if it
      begins with a dash. A document that cannot be read gives an error object in its place, and so does one that
      passes its limits. When --output takes several documents, a journal beside it (OUTPUT.journal, or
      clausier.journal in the folder) tells what is done; Ctrl-C finishes what is in hand within ten seconds, twice stops
      at once. An output is neither in a folder that is read nor a .pdf.
      Contents that were read already are not read again.

      Options:
        --files-from FILE        reads names from FILE too, one a line; “-” for the standard input
        -0, --null               in that list each name ends with a NUL byte (find -print0)
      \(ProductHelp.options.en)
        -o, --output OUTPUT      a folder if it is one or OUTPUT ends with /: a file for each document, in folders
                                 like those of the documents; else one file for all. Nothing stays half-written
        --relative-to FOLDER     in that output folder paths begin at FOLDER; else at the folder that all documents
                                 have in common
        --prune                  removes from it what comes from documents that are no longer given; nothing where a
                                 folder gave nothing or a path does not exist
        --resume                 goes on with an interrupted run: what is done and unchanged is not read again, but for
                                 what failed only for want of rights or of a password
        --verify                 with --resume, compares the bytes of documents, not their size and date
        --retry-failed           the same, but reads the documents again that failed
        --force                  begins anew, even if an interrupted run waits to be gone on with
        --report FILE            writes the summary to FILE, as JSON (Documentation/Scale.md describes its keys)
        --no-evidence            without the evidence (page, box and words of each value)
        -j, --jobs NUMBER        how many documents are read at a time; as many as there are cores if nothing is said
        --timeout SECONDS        the processor time that a document may take, and as much for each page read from its
                                 image, up to twenty times; 60 if nothing is said. Thirty times that by the clock
        --memory SIZE            the memory that a document may take, such as 512M or 2G; 1G if nothing is said
        --max-pages NUMBER       the number of pages above which a document is refused; 5000 if nothing is said
        --pages FIRST-LAST       reads only these pages, such as 12-18
        --acts all|conventions   of a file with several acts, all or only delegations, amendments and other
                                 agreements; all if nothing is said, the conventions in csv
        --attachments            reads the PDFs inside a document too, as “file.pdf!attached.pdf”
        --ocr auto|always|never  reads pages from their images: auto, those which show words that their text has
                                 not. auto if nothing is said
        --ocr-dpi NUMBER         the resolution of these images, in dots an inch; 300 if nothing is said
        --ocr-language LANGUAGE  their language, as tesseract names it; fra if nothing is said
        --password-file FILE     the passwords to try, one a line
        --timings                the processor time of each stage, on the standard error
        -q, --quiet              only errors, no summary and no progress
        --lang fr|en             the language of the messages; else that of the environment
        -h, --help               this help

      Examples:
        clausier extract convention.pdf
        clausier extract conventions/ --format ndjson --output records.ndjson
        clausier extract conventions/ --format ndjson --output records.ndjson --resume
        clausier extract conventions/ --format csv --table credits --separator ';' --decimal , --bom -o credits.csv
        find . -name '*.pdf' -print0 | clausier extract --files-from - -0 --format ndjson

      Exit status: 0 all is well; 1 a record is not valid; 2 the command cannot be carried out as given, or the
      output cannot be written; 3 a document could not be read, the others were; 130 interrupted.

      """)
}
