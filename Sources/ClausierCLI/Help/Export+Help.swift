import Clausier
import Export

extension Export {
  /// The help of `export`.
  static let help = Message(
    fr: """
      Usage : clausier export --format FORMAT --output SORTIE [OPTION]… FICHIER|DOSSIER…
         ou : clausier export --archive-template

      Écrit des actes sous la forme que prennent les archives et les bureaux. FICHIER est un PDF, des fiches déjà écrites
      (.json, .ndjson) ou un index ; un dossier donne tous les .pdf qu’il contient. Les mêmes actes donnent les mêmes
      octets : les dates viennent des actes ou de --date, jamais de l’horloge. La sortie apparaît entière ou pas du tout.

      Options :
        -f, --format FORMAT      \(formats { $0.fr })
        -o, --output SORTIE      un fichier, ou un dossier : son nom se termine par /
        --force                  remplace une sortie qui existe déjà
        --archive FICHIER        ce que l’archive décide (cotes, services, contrat…), en JSON
        --archive-template       montre un tel fichier, à remplir
        --references FICHIER     tient les cotes d’un export à l’autre, par le nombre {n} de chaque acte ; sans lui, un
                                 acte de plus ou de moins décale les suivantes
        --date JOUR              le jour du versement ; sinon le dernier des actes, avec un avertissement
        --manifest-only          SEDA : décrit les fichiers sans les joindre
        --files DOSSIER          où se trouvent les PDF des fiches ; le dossier courant si rien n’est dit
        --query RECHERCHE        les actes d’un index, comme pour clausier search ; tous si rien n’est dit
        --report FICHIER         écrit en JSON ce qui a été écrit, ce qui a été laissé de côté et pourquoi
        --acts all|conventions   d’un fichier à plusieurs actes : tous, ou les conventions. Si rien n’est dit, les
                                 conventions d’un PDF, tous les actes de fiches ou d’un index
        --separator CARACTÈRE, --decimal CARACTÈRE, --bom, --raw   csv : comme pour extract
        --files-from FICHIER     lit aussi des noms dans FICHIER, un par ligne ; « - » pour l’entrée standard
        -0, --null               dans cette liste, chaque nom se termine par un octet nul (find -print0)
        -j, --jobs NOMBRE, --timeout SECONDES, --memory TAILLE, --max-pages NOMBRE   comme pour extract
        --ocr auto|always|never, --ocr-dpi NOMBRE, --ocr-language LANGUE   comme pour extract
        --password-file FICHIER  les mots de passe à essayer, un par ligne
        -q, --quiet              seulement les erreurs, ni bilan ni progression
        --lang fr|en             la langue des messages ; sinon celle de l’environnement
        -h, --help               cette aide

      Exemples :
        clausier export --archive-template > archive.json
        clausier export -f seda-2.2 -o versement.zip --archive archive.json conventions/
        clausier export -f dc-csv -o francearchives/ --archive archive.json fiches.ndjson
        clausier export -f seda-2.2 -o sip/ --archive archive.json --query 'signe:2024' actes.db

      Code de retour : 0 tout va bien ; 2 la commande ne peut pas être exécutée ainsi, rien n’est écrit ; 3 un acte a été
      laissé de côté, les autres sont écrits ; 130 interrompu, rien n’est écrit.

      """,
    en: """
      Usage: clausier export --format FORMAT --output OUTPUT [OPTION]… FILE|FOLDER…
         or: clausier export --archive-template

      Writes acts in the forms that archives and offices take. FILE is a PDF, records that are already written (.json,
      .ndjson) or an index; a folder gives all .pdf files in it. The same acts give the same bytes: dates come from the
      acts or from --date, never from the clock. The output appears whole or not at all.

      Options:
        -f, --format FORMAT      \(formats { $0.en })
        -o, --output OUTPUT      a file, or a folder: its name ends with /
        --force                  replaces an output that is there already
        --archive FILE           what the archive decides (references, agencies, agreement…), in JSON
        --archive-template       prints such a file, to be filled in
        --references FILE        keeps the references from one export to the next, by the number {n} of each act;
                                 without it an act more or less shifts those after it
        --date DAY               the day of the transfer; else the last of the acts, with a warning
        --manifest-only          SEDA: describes the files without handing them over
        --files FOLDER           where the PDFs of records are; the current folder if nothing is said
        --query QUERY            the acts of an index, as for clausier search; all if nothing is said
        --report FILE            writes in JSON what was written, what was left out and why
        --acts all|conventions   of a file with several acts: all, or the conventions. If nothing is said, the
                                 conventions of a PDF, all acts of records or of an index
        --separator CHARACTER, --decimal CHARACTER, --bom, --raw   csv: as for extract
        --files-from FILE        reads names from FILE too, one a line; “-” for the standard input
        -0, --null               in that list each name ends with a NUL byte (find -print0)
        -j, --jobs NUMBER, --timeout SECONDS, --memory SIZE, --max-pages NUMBER   as for extract
        --ocr auto|always|never, --ocr-dpi NUMBER, --ocr-language LANGUAGE   as for extract
        --password-file FILE     the passwords to try, one a line
        -q, --quiet              only errors, no summary and no progress
        --lang fr|en             the language of the messages; else that of the environment
        -h, --help               this help

      Examples:
        clausier export --archive-template > archive.json
        clausier export -f seda-2.2 -o transfer.zip --archive archive.json conventions/
        clausier export -f dc-csv -o francearchives/ --archive archive.json records.ndjson
        clausier export -f seda-2.2 -o sip/ --archive archive.json --query 'signe:2024' acts.db

      Exit status: 0 all is well; 2 the command cannot be carried out as given, nothing is written; 3 an act was left
      out, the others are written; 130 interrupted, nothing is written.

      """)

  /// The formats, a line each.
  private static func formats(_ words: (Message) -> String) -> String {
    ExportFormats.all.map { format in
      "\(format.name): \(words(format.summary))"
    }.joined(separator: "\n" + String(repeating: " ", count: 27))
  }
}
