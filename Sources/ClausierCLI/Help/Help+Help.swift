import Clausier

extension Help {
  /// The help of `help`.
  static let help = Message(
    fr: """
      Usage : clausier help [COMMANDE]

      Montre l’aide du programme, ou celle d’une commande.

      Options :
        --lang fr|en   la langue des messages ; sinon celle de l’environnement
        -h, --help     cette aide

      Exemple :
        clausier help extract

      Code de retour : 0 ; 2 si la commande n’existe pas.

      """,
    en: """
      Usage: clausier help [COMMAND]

      Shows the help of the program, or that of a command.

      Options:
        --lang fr|en   the language of the messages; else that of the environment
        -h, --help     this help

      Example:
        clausier help extract

      Exit status: 0; 2 if there is no such command.

      """)
}
