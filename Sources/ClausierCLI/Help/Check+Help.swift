import Clausier

extension Check {
  /// The help of `check`.
  static let help = Message(
    fr: """
      Usage : clausier check [OPTION]… FICHIER…

      Dit ce qu’il faut regarder avant de publier une convention : ce qui manque, ce qui se contredit, ce qui ne doit
      pas être publié. C’est une aide : elle ne dit jamais qu’un acte est légal. FICHIER est un PDF, un dossier (tous ses
      PDF), ou des fiches (.json, .ndjson) ; « - » lit l’entrée standard. Un constat qui repose sur une lecture incertaine
      est « à vérifier », et ne fait jamais échouer l’examen.

      Ce qui est écrit :
        -f, --format FORMAT      \(formats.fr)
        -o, --output FICHIER     écrit le rapport dans un fichier
        --explain                montre pour chaque constat ce qui a été comparé, et comment l’accepter

      Ce qui est examiné :
        --select RÈGLES          seulement ces règles : codes, débuts de codes ou noms, séparés par des virgules
        --ignore RÈGLES          pas ces règles
        --stage final|draft      draft : un projet, que personne n’a signé. final si rien n’est dit
        --today JOUR             le jour de l’examen, comme 2025-01-31 : une signature postérieure est une erreur
        --programmes FICHIER     les libellés des programmes : une ligne « année;numéro;libellé » par programme
        --no-render              ne cherche pas les mots couverts ou invisibles

      Ce qui fait échouer :
        --fail-on GRAVITÉ        error, warning, note ou never ; error si rien n’est dit
        --suppressions FICHIER   les constats acceptés : une liste JSON d’objets avec sha256, code, fingerprint, reason, date
        --baseline FICHIER       un rapport SARIF : seuls les constats qu’il n’a pas font échouer
        --config FICHIER         la configuration ; sinon le premier clausier.json trouvé en remontant du premier fichier

      Comment les fichiers sont lus :
        --files-from FICHIER     examine aussi les fichiers de cette liste, un par ligne
        -0, --null               dans cette liste, chaque nom se termine par un octet nul (find -print0)
        -j, --jobs N             combien de documents sont lus en même temps ; autant que de cœurs si rien n’est dit
        --timeout SECONDES, --memory TAILLE, --max-pages N   les limites d’un document
        --ocr auto|always|never, --ocr-dpi N, --ocr-language LANGUE   comme pour extract
        --password-file FICHIER  les mots de passe à essayer, un par ligne
        -q, --quiet              seulement les erreurs
        --lang fr|en             la langue des messages ; sinon celle de l’environnement
        -h, --help               cette aide

      Exemples :
        clausier check convention.pdf
        clausier check --stage draft --explain projet.pdf
        clausier check --format html -o rapport.html convention.pdf
        clausier check --format sarif -o constats.sarif dossier/

      Code de retour : 0 rien n’atteint --fail-on ; 1 des constats l’atteignent ; 2 la commande ou la configuration ne
      peut pas être suivie ; 3 un document n’a pas pu être lu.

      """,
    en: """
      Usage: clausier check [OPTION]… FILE…

      Says what should be looked at before a convention is published: what is missing, what is contradictory, what must
      not be published. It is an aid: it never says that an act is lawful. FILE is a PDF, a folder (all its PDFs), or
      records (.json, .ndjson); “-” reads the standard input. A finding that rests on uncertain reading is “to verify”,
      and never makes the check fail.

      What is written:
        -f, --format FORMAT      \(formats.en)
        -o, --output FILE        writes the report to a file
        --explain                shows for each finding what was compared, and how to accept it

      What is checked:
        --select RULES           these rules only: codes, beginnings of codes or names, separated by commas
        --ignore RULES           not these rules
        --stage final|draft      draft: nobody has signed it yet. final if nothing is said
        --today DAY              the day of the check, such as 2025-01-31: a later signature is an error
        --programmes FILE        the labels of programmes: a line “year;number;label” for each programme
        --no-render              does not look for covered or unseen words

      What fails:
        --fail-on SEVERITY       error, warning, note or never; error if nothing is said
        --suppressions FILE      findings that are accepted: a JSON list of objects with sha256, code, fingerprint, reason, date
        --baseline FILE          a SARIF report: only findings that it has not make the check fail
        --config FILE            the configuration; else the first clausier.json found upwards from the first file

      How files are read:
        --files-from FILE        also checks the files of this list, one a line
        -0, --null               in that list each name ends with a NUL byte (find -print0)
        -j, --jobs N             how many documents are read at a time; as many as cores if nothing is said
        --timeout SECONDS, --memory SIZE, --max-pages N   the limits of a document
        --ocr auto|always|never, --ocr-dpi N, --ocr-language LANGUAGE   as for extract
        --password-file FILE     the passwords to try, one a line
        -q, --quiet              only errors
        --lang fr|en             the language of the messages; else that of the environment
        -h, --help               this help

      Examples:
        clausier check convention.pdf
        clausier check --stage draft --explain draft.pdf
        clausier check --format html -o report.html convention.pdf
        clausier check --format sarif -o findings.sarif folder/

      Exit status: 0 nothing reaches --fail-on; 1 findings do; 2 the command or the configuration cannot be followed;
      3 a document could not be read.

      """)

  /// The formats, as their own descriptions tell.
  private static let formats = Message(
    fr: list(ReportFormats.all.map { "\($0.name) : \($0.summary.fr)" }, after: " ; ")
      + ". text si rien n’est dit",
    en: list(ReportFormats.all.map { "\($0.name): \($0.summary.en)" }, after: "; ")
      + ". text if nothing is said")

  private static func list(_ parts: [String], after separator: String) -> String {
    Prose.lines(parts.joined(separator: separator), width: 84)
      .joined(separator: "\n" + String(repeating: " ", count: 27))
  }
}
