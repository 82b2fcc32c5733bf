import Clausier

extension Rule {
  /// The help of `rule`.
  static let help = Message(
    fr: """
      Usage : clausier rule [OPTION]… RÈGLE

      Explique une règle de « clausier check » : ce qu’elle trouve, pourquoi c’est important, le texte qui le demande, que
      faire, un exemple et ce qui n’est pas signalé. RÈGLE est un code comme LEG005 ou un nom comme missing-report.

      Options :
        -f, --format text|json   text si rien n’est dit
        --lang fr|en             la langue des messages ; sinon celle de l’environnement
        -h, --help               cette aide

      Exemple :
        clausier rule LEG005

      Code de retour : 0 ; 2 la règle n’existe pas, ou la commande ne peut pas être exécutée ainsi.

      """,
    en: """
      Usage: clausier rule [OPTION]… RULE

      Explains a rule of “clausier check”: what it finds, why it matters, the text that asks for it, what to do, an
      example, and what it leaves alone. RULE is a code such as LEG005 or a name such as missing-report.

      Options:
        -f, --format text|json   text if nothing is said
        --lang fr|en             the language of the messages; else that of the environment
        -h, --help               this help

      Example:
        clausier rule LEG005

      Exit status: 0; 2 there is no such rule, or the command cannot be carried out as given.

      """)
}

extension Rules {
  /// The help of `rules`.
  static let help = Message(
    fr: """
      Usage : clausier rules [OPTION]…

      Montre les règles de « clausier check », une par ligne : le code, le nom, les gravités de ses constats, ce qu’elle
      trouve. « clausier rule CODE » en explique une.

      Options :
        -f, --format text|json   text si rien n’est dit
        --lang fr|en             la langue des messages ; sinon celle de l’environnement
        -h, --help               cette aide

      Exemple :
        clausier rules --format json

      Code de retour : 0 ; 2 la commande ne peut pas être exécutée ainsi.

      """,
    en: """
      Usage: clausier rules [OPTION]…

      Lists the rules of “clausier check”, one a line: the code, the name, the severities of its findings, what it
      finds. “clausier rule CODE” explains one.

      Options:
        -f, --format text|json   text if nothing is said
        --lang fr|en             the language of the messages; else that of the environment
        -h, --help               this help

      Example:
        clausier rules --format json

      Exit status: 0; 2 the command cannot be carried out as given.

      """)
}
