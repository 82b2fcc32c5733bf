import Clausier

extension Schema {
  /// The help of `schema`.
  static let help = Message(
    fr: """
      Usage : clausier schema [OPTION]…

      Montre le schéma JSON (draft-07) des fiches et des objets d’erreur, ou celui d’une table (Table Schema).

      Options :
        --table NOM    le schéma de la table acts, credits, parties, chorus ou articles
        --version N    le schéma de la version 1.0 ou 1.1 ; sans elle, 1.1, celle des fiches écrites
        --lang fr|en   la langue des messages ; sinon celle de l’environnement
        -h, --help     cette aide

      Exemple :
        clausier schema --version 1.0 > record.schema.json

      Code de retour : 0 ; 2 la commande ne peut pas être exécutée ainsi.

      """,
    en: """
      Usage: clausier schema [OPTION]…

      Shows the JSON Schema (draft-07) of the records and the error objects, or that of a table (Table Schema).

      Options:
        --table NAME   the schema of the table acts, credits, parties, chorus or articles
        --version N    the schema of version 1.0 or 1.1; without it 1.1, in which records are written
        --lang fr|en   the language of the messages; else that of the environment
        -h, --help     this help

      Example:
        clausier schema --version 1.0 > record.schema.json

      Exit status: 0; 2 the command cannot be carried out as given.

      """)
}
