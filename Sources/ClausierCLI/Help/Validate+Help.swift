import Clausier

extension Validate {
  /// The help of `validate`.
  static let help = Message(
    fr: """
      Usage : clausier validate [OPTION]… FICHIER|DOSSIER…

      Confronte des fiches au schéma de leur version (1.0 ou 1.1) et les relit : une date qui n’existe pas est un
      défaut. Un fichier contient un objet JSON, un tableau d’objets, ou une fiche par ligne (NDJSON) ; « - » lit
      l’entrée standard, et un dossier donne tous les .json et .ndjson qu’il contient, sous-dossiers compris. Pour chaque défaut, une ligne sur la sortie standard : le fichier, la ligne s’il s’agit de
      NDJSON, le pointeur JSON et la raison.

      Options :
        --files-from FICHIER   lit aussi des noms dans FICHIER, un par ligne ; « - » pour l’entrée standard
        -0, --null             dans cette liste, chaque nom se termine par un octet nul (find -print0)
        -q, --quiet            sans bilan
        --lang fr|en           la langue des messages ; sinon celle de l’environnement
        -h, --help             cette aide

      Exemple :
        clausier validate fiches.ndjson

      Code de retour : 0 tout est valide ; 1 une fiche ne l’est pas, ou n’est pas du JSON ; 2 la commande ne peut
      pas être exécutée ainsi ; 3 un fichier n’a pas pu être lu.

      """,
    en: """
      Usage: clausier validate [OPTION]… FILE|FOLDER…

      Holds records against the schema of their version (1.0 or 1.1) and reads them back: a date that does not exist
      is a fault. A file has a JSON object, an array of objects, or a record a line (NDJSON); “-” reads the standard
      input, and a folder gives all .json and .ndjson files in it and in the folders below. Each fault is a line on the standard output: the file, the line if it is NDJSON, the JSON Pointer and
      the reason.

      Options:
        --files-from FILE   reads names from FILE too, one a line; “-” for the standard input
        -0, --null          in that list each name ends with a NUL byte (find -print0)
        -q, --quiet         no summary
        --lang fr|en        the language of the messages; else that of the environment
        -h, --help          this help

      Example:
        clausier validate records.ndjson

      Exit status: 0 all is valid; 1 a record is not, or is no JSON; 2 the command cannot be carried out as given;
      3 a file could not be read.

      """)
}
