import Clausier

extension Help {
  /// The help of the program.
  static let overview = Message(
    fr: """
      Clausier lit les PDF de conventions de délégation de gestion et en fait des fiches JSON.

      Usage : clausier COMMANDE [OPTION]… [FICHIER]…

      Commandes :
        extract    lit des PDF et écrit leurs fiches
        check      dit ce qu’il faut regarder avant de publier un acte
        rule       explique une règle de check
        rules      montre les règles de check
        review     fait des pages où l’acte se relit à côté de sa fiche
        correct    porte les corrections d’une relecture dans une fiche
        worker     répond à des demandes, ligne par ligne, pour répartir le travail
        validate   confronte des fiches au schéma
        text       montre le texte ordonné d’un PDF
        acts       montre les actes d’un PDF qui en contient plusieurs
        explain    dit pourquoi une valeur d’une fiche est ce qu’elle est
        recognise  montre ce que les règles reconnaissent dans un texte
        schema     montre le schéma JSON des fiches
        index      fait un index d’actes, ou le met à jour
        search     dit quels actes d’un index répondent, et à quelle page
        stats      compte les actes et les crédits d’un index
        export     écrit des actes sous la forme que prennent les archives et les bureaux
        doctor     dit ce qui est installé et ce qui manque
        help       montre cette aide, ou celle d’une commande

      Options :
        --lang fr|en   la langue des messages ; sinon celle de l’environnement
        -h, --help     cette aide ; après une commande, la sienne
        -V, --version  les versions et les licences

      Exemple :
        clausier extract convention.pdf

      Code de retour : 0 tout va bien ; 1 une fiche n’est pas valide, ou check a trouvé quelque chose ; 2 la
      commande ne peut pas être exécutée ainsi, ou la sortie ne peut pas être écrite ; 3 un document n’a pas pu être lu, les autres l’ont été.

      """,
    en: """
      Clausier reads PDFs of French conventions de délégation de gestion and makes JSON records of them.

      Usage: clausier COMMAND [OPTION]… [FILE]…

      Commands:
        extract    reads PDFs and writes their records
        check      says what to look at before an act is published
        rule       explains a rule of check
        rules      lists the rules of check
        review     makes pages on which an act is seen beside its record
        correct    makes the corrections of a review in a record
        worker     answers jobs line by line, so that work can be spread over machines
        validate   holds records against the schema
        text       shows the tidy text of a PDF
        acts       lists the acts of a PDF that holds several
        explain    says why a value of a record is what it is
        recognise  shows what the rules recognise in text
        schema     shows the JSON Schema of the records
        index      makes an index of acts, or brings it up to date
        search     tells which acts of an index answer, and on which page
        stats      counts the acts and the credits of an index
        export     writes acts in the forms that archives and offices take
        doctor     tells what is installed and what is missing
        help       shows this help, or that of a command

      Options:
        --lang fr|en   the language of the messages; else that of the environment
        -h, --help     this help; after a command, that of the command
        -V, --version  the versions and the licences

      Example:
        clausier extract convention.pdf

      Exit status: 0 all is well; 1 a record is not valid, or check found something; 2 the command cannot be carried out as given, or the
      output cannot be written; 3 a document could not be read, the others were.

      """)
}
