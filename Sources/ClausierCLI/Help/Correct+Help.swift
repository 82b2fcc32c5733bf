import Clausier

extension Correct {
  /// The help of `correct`.
  static let help = Message(
    fr: """
      Usage : clausier correct [OPTION]… FICHE CORRECTIONS

      Porte dans une fiche les corrections d’une page de relecture (« clausier review »). La valeur est remplacée, son
      endroit et les mots imprimés restent, et le doute fait place à un diagnostic qui garde l’ancienne valeur et la
      remarque. La fiche corrigée est de nouveau confrontée au schéma et au calendrier. Une seule correction refusée les
      arrête toutes : elle est nommée, et rien n’est écrit.

      Options :
        -o, --output FICHIER  où écrire la fiche ; la sortie standard si rien n’est dit
        -q, --quiet           seulement les erreurs
        --lang fr|en          la langue des messages ; sinon celle de l’environnement
        -h, --help            cette aide

      Exemple :
        clausier correct fiche.json corrections.json --output fiche-corrigee.json

      Code de retour : 0 ; 1 une correction ne peut pas être faite ; 2 la commande ne peut pas être exécutée ainsi, ou
      la sortie ne peut pas être écrite ; 3 un fichier n’a pas pu être lu.

      """,
    en: """
      Usage: clausier correct [OPTION]… RECORD CORRECTIONS

      Makes the corrections of a review page (“clausier review”) in a record. The value is replaced, its place and the
      words printed there stay, and the doubt gives way to a diagnostic that keeps the old value and the note. The
      corrected record is held against the schema and the calendar again. One correction that is refused stops them all:
      it is named, and nothing is written.

      Options:
        -o, --output FILE  where to write the record; the standard output if nothing is said
        -q, --quiet        only errors
        --lang fr|en       the language of the messages; else that of the environment
        -h, --help         this help

      Example:
        clausier correct record.json corrections.json --output corrected.json

      Exit status: 0; 1 a correction cannot be made; 2 the command cannot be carried out as given, or the output cannot
      be written; 3 a file could not be read.

      """)
}
