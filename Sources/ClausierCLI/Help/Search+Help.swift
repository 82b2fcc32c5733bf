import Clausier

extension Search {
  /// The help of `search`.
  static let help = Message(
    fr: """
      Usage : clausier search [OPTION]… INDEX RECHERCHE

      Dit quels actes d’un index répondent, et à quelle page et dans quel cadre ils le disent.

      RECHERCHE :
        mot autre                les deux ; accents, majuscules, œ et apostrophes ne comptent pas, l’ d’ qu’ tombent,
                                 le singulier trouve le pluriel et inversement
        "mots exacts"            côte à côte et tels quels ; a-b de même
        conv*                    les mots qui commencent ainsi, trois lettres au moins
        un OU deux, (…), -mot    l’un ou l’autre (OR aussi), d’abord, pas ce mot ; * : tous les actes
        partie: delegant: delegataire: signataire:   un nom, un sigle, un représentant
        programme:352 centre:0352-CFSE* domaine: activite: cout:   les codes Chorus
        ae>=700k cp<1,2M         la somme des crédits de l’acte ; : = < <= > >= et 500k..1M ; aussi ae>1 000 000,
                                 ae>1,5 million ; le nom, le signe et la valeur se suivent sans espace
        signe:2023-01..2023-06   la date de signature ; fin<2025 la fin, écrite ou calculée ; une date peut être une
                                 année ou un mois
        texte:2004-1085          un texte visé ou cité ; article:"durée" un titre d’article
        nor: numero: fichier:    le NOR, le numéro de l’acte ou celui que lui donne un recueil, le chemin
        type:avenant|convention|autre, sans:signe|fin|credits|publication

      Options :
        -f, --format table|json|ndjson|csv   table : pour des lecteurs ; json : un objet ; ndjson : un objet par acte ;
                                 csv : une ligne par acte. table si rien n’est dit
        -n, --limit NOMBRE       combien d’actes sont montrés ; 20 si rien n’est dit
        --sort relevance|date|end|ae|file   l’ordre : ceux qui en disent le plus, la signature la plus récente, la fin
                                 la plus proche, le plus d’AE, le chemin. relevance si rien n’est dit
        --passages NOMBRE        combien de passages de chaque acte ; 3 si rien n’est dit
        --open                   montre seulement le chemin de chaque PDF avec #page=N, s’il a les mêmes octets
        --files DOSSIER          où se trouvent les PDF ; le dossier courant si rien n’est dit
        -q, --quiet              seulement les erreurs
        --lang fr|en             la langue des messages ; sinon celle de l’environnement
        -h, --help               cette aide

      Exemples :
        clausier search actes.db 'comptable assignataire programme:352'
        clausier search actes.db 'delegant:DINUM ae>=100k fin<2026' --sort end
        clausier search actes.db '"délégation de gestion" -type:avenant' --format json

      Code de retour : 0, même si rien n’est trouvé ; 2 la recherche a une faute, dont la place est montrée, ou l’index
      ne peut pas être lu ; 3 avec --open, un PDF manque ou a changé.

      """,
    en: """
      Usage: clausier search [OPTION]… INDEX QUERY

      Tells which acts of an index answer, and on which page and in which box they say it.

      QUERY:
        word other               both; accents, capitals, œ and apostrophes do not count, l’ d’ qu’ fall away, the
                                 singular finds the plural and back
        "exact words"            side by side and as they are; so does a-b
        conv*                    words that begin like this, three letters at least
        one OR two, (…), -word   one or the other (OU too), first, not this word; *: all acts
        partie: delegant: delegataire: signataire:   a name, an acronym, a representative
        programme:352 centre:0352-CFSE* domaine: activite: cout:   codes of Chorus
        ae>=700k cp<1,2M         the sum of the act’s credits; : = < <= > >= and 500k..1M; ae>1 000 000 and
                                 ae>1,5 million too; no blank between name, sign and value
        signe:2023-01..2023-06   the date of signature; fin<2025 the end, written or computed; a date may be a year or
                                 a month
        texte:2004-1085          a text that is named; article:"durée" the heading of an article
        nor: numero: fichier:    the NOR, the act’s number or the one that a recueil gives it, the path
        type:avenant|convention|autre, sans:signe|fin|credits|publication

      Options:
        -f, --format table|json|ndjson|csv   table: for readers; json: an object; ndjson: an object an act; csv: a row
                                 an act. table if nothing is said
        -n, --limit NUMBER       how many acts are shown; 20 if nothing is said
        --sort relevance|date|end|ae|file   the order: those that say most about it, the latest signature, the nearest
                                 end, the most AE, the path. relevance if nothing is said
        --passages NUMBER        how many passages of each act; 3 if nothing is said
        --open                   shows only the path of each PDF with #page=N, if it has the same bytes
        --files FOLDER           where the PDFs are; the current folder if nothing is said
        -q, --quiet              only errors
        --lang fr|en             the language of the messages; else that of the environment
        -h, --help               this help

      Examples:
        clausier search acts.db 'comptable assignataire programme:352'
        clausier search acts.db 'delegant:DINUM ae>=100k fin<2026' --sort end
        clausier search acts.db '"délégation de gestion" -type:avenant' --format json

      Exit status: 0, even if nothing is found; 2 the query has a fault, whose place is shown, or the index cannot be
      read; 3 with --open, a PDF is missing or has changed.

      """)
}
