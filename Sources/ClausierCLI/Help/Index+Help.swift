import Clausier

extension Index {
  /// The help of `index`.
  static let help = Message(
    fr: """
      Usage : clausier index [OPTION]… INDEX FICHIER|DOSSIER…
         ou : clausier index --info|--check INDEX

      Fait un index d’actes, dans un seul fichier, que clausier search et clausier stats interrogent ; ou le met à jour.
      FICHIER est un PDF, ou des fiches déjà écrites (.json, .ndjson) ; un dossier donne tous les .pdf qu’il contient.
      Seul ce qui est nouveau ou a changé est lu. Pendant ce temps, on peut chercher dans l’index ; un autre clausier
      index attend dix secondes, puis renonce. Une exécution interrompue laisse un index lisible, que la même commande
      complète. L’index est une base SQLite ordinaire : sqlite3, Datasette et DuckDB l’ouvrent.

      Options :
        --prune                  retire ce qui vient de fichiers qui n’existent plus, et des fiches ce qu’elles ne
                                 disent plus ; un fichier qui existe reste, même s’il n’est pas nommé
        --info                   dit ce que contient l’index, et les documents qui n’ont pas pu être lus
        --check                  dit si l’index est intact
        --files-from FICHIER     lit aussi des noms dans FICHIER, un par ligne ; « - » pour l’entrée standard
        -0, --null               dans cette liste, chaque nom se termine par un octet nul (find -print0)
        -j, --jobs NOMBRE        combien de documents sont lus à la fois ; autant que de cœurs si rien n’est dit
        --timeout SECONDES, --memory TAILLE, --max-pages NOMBRE   les limites d’un document, comme pour extract
        --ocr auto|always|never, --ocr-dpi NOMBRE, --ocr-language LANGUE   comme pour extract
        --password-file FICHIER  les mots de passe à essayer, un par ligne
        -q, --quiet              seulement les erreurs, ni bilan ni progression
        --lang fr|en             la langue des messages ; sinon celle de l’environnement
        -h, --help               cette aide

      Exemples :
        clausier index actes.db conventions/
        clausier index actes.db fiches.ndjson
        clausier index actes.db conventions/ --prune
        clausier index --info actes.db

      Code de retour : 0 tout va bien ; 1 une fiche n’est pas valide, ou l’index est abîmé ; 2 la commande ne peut pas
      être exécutée ainsi, ou l’index est occupé ; 3 un document n’a pas pu être lu, les autres l’ont été ; 130
      interrompu.

      """,
    en: """
      Usage: clausier index [OPTION]… INDEX FILE|FOLDER…
         or: clausier index --info|--check INDEX

      Makes an index of acts, in one file, that clausier search and clausier stats ask; or brings it up to date.
      FILE is a PDF, or records that are already written (.json, .ndjson); a folder gives all .pdf files in it. Only
      what is new or has changed is read. Meanwhile the index can be searched; another clausier index waits for ten
      seconds and then gives up. An interrupted run leaves an index that can be read, and the same command completes
      it. The index is an ordinary SQLite database: sqlite3, Datasette and DuckDB open it.

      Options:
        --prune                  takes out what came from files that exist no more, and of records what they no longer
                                 say; a file that exists stays, even if it is not named
        --info                   tells what is in the index, and the documents that could not be read
        --check                  tells whether the index is whole
        --files-from FILE        reads names from FILE too, one a line; “-” for the standard input
        -0, --null               in that list each name ends with a NUL byte (find -print0)
        -j, --jobs NUMBER        how many documents are read at a time; as many as there are cores if nothing is said
        --timeout SECONDS, --memory SIZE, --max-pages NUMBER   the limits of a document, as for extract
        --ocr auto|always|never, --ocr-dpi NUMBER, --ocr-language LANGUAGE   as for extract
        --password-file FILE     the passwords to try, one a line
        -q, --quiet              only errors, no summary and no progress
        --lang fr|en             the language of the messages; else that of the environment
        -h, --help               this help

      Examples:
        clausier index acts.db conventions/
        clausier index acts.db records.ndjson
        clausier index acts.db conventions/ --prune
        clausier index --info acts.db

      Exit status: 0 all is well; 1 a record is not valid, or the index is damaged; 2 the command cannot be carried
      out as given, or the index is busy; 3 a document could not be read, the others were; 130 interrupted.

      """)
}
