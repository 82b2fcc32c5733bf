import Clausier

extension Doctor {
  /// The help of `doctor`.
  static let help = Message(
    fr: """
      Usage : clausier doctor

      Dit quelles bibliothèques sont à l’œuvre et quels paquets Debian sont installés, essaie le schéma, et donne
      la commande apt pour ce qui manque.

      Options :
        --lang fr|en   la langue des messages ; sinon celle de l’environnement
        -h, --help     cette aide

      Exemple :
        clausier doctor

      Code de retour : 0 le programme peut travailler ; 1 il ne le peut pas ; 2 la commande ne peut pas être
      exécutée ainsi.

      """,
    en: """
      Usage: clausier doctor

      Tells which libraries are at work and which Debian packages are installed, tries the schema, and gives the
      apt line for what is missing.

      Options:
        --lang fr|en   the language of the messages; else that of the environment
        -h, --help     this help

      Example:
        clausier doctor

      Exit status: 0 the program can work; 1 it cannot; 2 the command cannot be carried out as given.

      """)
}
