import Clausier

extension Stats {
  /// The help of `stats`.
  static let help = Message(
    fr: """
      Usage : clausier stats [OPTION]… INDEX [RECHERCHE]

      Compte les actes d’un index et leurs crédits ; avec RECHERCHE (voir clausier help search), ceux qu’elle trouve.
      Un acte et ses copies comptent une fois. Pour une année, l’acte le plus récent d’une convention et de ses avenants
      remplace les précédents, sauf si l’avenant dit qu’il ajoute.

      Options :
        --by year|programme|delegant|delegataire|bop|month|kind   par année, programme, délégant, délégataire, BOP, mois
                                 de signature ou type. year si rien n’est dit
        --count latest|all       all : les lignes de chaque acte. latest si rien n’est dit
        --ending JOURS           les conventions qui prennent fin dans ce délai, d’après la dernière fin de leurs actes
        --on JOUR                à partir de ce jour, comme 2025-01-31 ; aujourd’hui si rien n’est dit
        --missing                ce que des conventions et des avenants ne disent pas, et les premiers par leur nom ;
                                 csv les nomme tous
        -f, --format table|json|csv   table : pour des lecteurs, avec des barres. table si rien n’est dit
        -q, --quiet              seulement les erreurs
        --lang fr|en             la langue des messages ; sinon celle de l’environnement
        -h, --help               cette aide

      Exemples :
        clausier stats actes.db
        clausier stats actes.db 'delegant:DINUM' --by programme
        clausier stats actes.db --ending 90 --on 2025-10-01

      Code de retour : 0 ; 2 la recherche a une faute, dont la place est montrée, ou l’index ne peut pas être lu.

      """,
    en: """
      Usage: clausier stats [OPTION]… INDEX [QUERY]

      Counts the acts of an index and their credits; with QUERY (see clausier help search) those that it finds. An act
      and its copies count once. For a year, the latest act of a convention and its avenants replaces the earlier ones,
      unless the avenant says that it adds.

      Options:
        --by year|programme|delegant|delegataire|bop|month|kind   by year, programme, délégant, délégataire, BOP, month
                                 of signature or kind. year if nothing is said
        --count latest|all       all: the lines of each act. latest if nothing is said
        --ending DAYS            the conventions that end within so many days, by the latest end of their acts
        --on DAY                 from this day on, such as 2025-01-31; today if nothing is said
        --missing                what conventions and avenants do not say, and the first of them by name; csv
                                 names all
        -f, --format table|json|csv   table: for readers, with bars. table if nothing is said
        -q, --quiet              only errors
        --lang fr|en             the language of the messages; else that of the environment
        -h, --help               this help

      Examples:
        clausier stats acts.db
        clausier stats acts.db 'delegant:DINUM' --by programme
        clausier stats acts.db --ending 90 --on 2025-10-01

      Exit status: 0; 2 the query has a fault, whose place is shown, or the index cannot be read.

      """)
}
