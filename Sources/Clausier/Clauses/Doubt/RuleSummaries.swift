/// What each rule reads, in a sentence: the catalogue that `explain` prints from. A test fails while a rule is missing.
enum RuleSummaries {
  /// The summary of a rule.
  static func summary(of rule: StaticString) -> RuleSummary? { byName["\(rule)"] }

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

  /// All summaries, in the order of the record.
  static let all: [RuleSummary] = [
    RuleSummary(
      LegibilityRule.name, ["/diagnostics"],
      fr: "les mots que le lecteur de la page ne voit pas, et ceux d’une reconnaissance de caractères.",
      en: "words that a reader of the page cannot see, and words from character recognition."),
    RuleSummary(
      KindRule.name, ["/kind", "/nature"],
      fr:
        "la sorte d’acte et son nom, d’après le premier mot de l’intitulé, sinon d’après les rôles et l’objet.",
      en:
        "the kind of act and its name, from the first word of its title, else from the roles and the object."),
    RuleSummary(
      TitleRule.name, ["/title"],
      fr: "toutes les lignes de l’intitulé au-dessus des parties, sans bandeau, en-tête ni NOR.",
      en: "all lines of the heading above the parties, without banner, letterhead and NOR."),
    RuleSummary(
      NumberRule.name, ["/number"],
      fr: "le « n° » de l’acte lui-même, dans l’intitulé ou seul sur une ligne voisine.",
      en: "the « n° » of the act itself, in its title or alone on a line near it."),
    RuleSummary(
      NORRule.name, ["/nor"],
      fr: "« NOR » et, derrière, quatre lettres, sept chiffres et une lettre, au-dessus des parties.",
      en: "« NOR » and behind it four letters, seven digits and a letter, above the parties."),
    RuleSummary(
      AmendsRule.name, ["/amends"],
      fr: "pour un avenant : son rang dans l’intitulé, et la première convention nommée avec numéro ou date.",
      en: "for an avenant: its rank in the title, and the first convention named with a number or a date."),
    RuleSummary(
      SubjectRule.name, ["/subject"],
      fr: "le premier alinéa de l’article intitulé « Objet », sinon de celui qui dit « a pour objet ».",
      en: "the first paragraph of the article headed « Objet », else of the one that says « a pour objet »."),
    RuleSummary(
      PartiesRule.name, ["/parties"],
      fr: "les services nommés derrière « Entre » et « Et », ou dans l’intitulé, avec rôle, adresse et "
        + "représentant ; le rôle vient des mots, jamais du nom.",
      en: "the services named behind « Entre » and « Et », or in the title, with role, address and "
        + "representative; the role comes from the words, never from the name."),
    RuleSummary(
      VisasRule.name, ["/visas"],
      fr: "chaque texte nommé dans les lignes « Vu … », aussi celui qu’elles disent modifié.",
      en: "every text named in the lines « Vu … », also the one that they say is amended."),
    RuleSummary(
      PreambleRule.name, ["/preamble"],
      fr: "ce qui suit « Préambule » ou « Considérant », avant le premier article.",
      en: "what follows « Préambule » or « Considérant », before the first article."),
    RuleSummary(
      ArticlesRule.name, ["/articles"],
      fr: "les lignes qui ouvrent un article : « Article 3 : … », « Art. 2 », ou des numéros qui se suivent.",
      en: "the lines that open an article: « Article 3 : … », « Art. 2 », or numbers in a row."),
    RuleSummary(
      TopicsRule.name, ["/articles/*/topics"],
      fr: "ce dont parle l’article, d’après son titre, sinon le chapitre, sinon ses mots.",
      en: "what the article is about, by its heading, else by the chapter, else by its words."),
    RuleSummary(
      AnnexesRule.name, ["/annexes"],
      fr: "les lignes « Annexe … » qui ouvrent une annexe, après les articles.",
      en: "the lines « Annexe … » that open an annex, behind the articles."),
    RuleSummary(
      FootnotesRule.name, ["/footnotes"],
      fr: "les notes en petits caractères au pied des pages, avec leur appel.",
      en: "the notes in small print at the foot of the pages, with their mark."),
    RuleSummary(
      AmountsRule.name, ["/amounts"],
      fr: "chaque nombre qui porte une unité monétaire, et chaque nombre nu sous un en-tête de crédits.",
      en: "every number with a unit of money, and every bare number under a heading of credits."),
    RuleSummary(
      CreditsRule.name, ["/credits"],
      fr:
        "une ligne par année : les montants dits « AE » ou « CP » dans un tableau, une liste ou une phrase.",
      en: "a line for each year: the amounts said to be « AE » or « CP » in a table, a list or a sentence."),
    RuleSummary(
      ChorusRule.name, ["/chorus"],
      fr:
        "les références Chorus, groupées, dans un tableau, une liste ou une phrase : derrière leur nom, ou à leur "
        + "forme.",
      en:
        "the Chorus references, in groups, in a table, a list or a sentence: behind their name, or by their form."
    ),
    RuleSummary(
      ComptableRule.name, ["/comptableAssignataire"],
      fr: "ce que la phrase ou la case du « comptable assignataire » nomme.",
      en: "whom the sentence or the cell of the « comptable assignataire » names."),
    RuleSummary(
      DatesRule.name, ["/dates"],
      fr: "chaque date complète, et chaque mois avec son année, dans l’acte et ses notes.",
      en: "every full date, and every month with its year, in the act and its notes."),
    RuleSummary(
      CitationsRule.name, ["/citations"],
      fr:
        "chaque texte juridique nommé hors des visas, avec un numéro ou une date, ou qui renvoie à un visa.",
      en: "every legal text named outside the visas, with number or date, or that points to a visa."),
    RuleSummary(
      CrossReferencesRule.name, ["/crossReferences"],
      fr: "chaque mention d’un autre article ou d’une annexe de l’acte lui-même.",
      en: "every mention of another article or an annex of the act itself."),
    RuleSummary(
      TermRule.name, ["/term"],
      fr:
        "ce que les articles sur la durée disent de l’acte lui-même : début, fin, durée, reconduction, préavis.",
      en: "what the articles about the term say of the act itself: start, end, duration, renewal, notice."),
    RuleSummary(
      PublicationRule.name, ["/publication"],
      fr: "les bulletins, recueils et sites que nomme une phrase sur la publication de l’acte.",
      en: "the bulletins, recueils and sites that a sentence about the act’s publication names."),
    RuleSummary(
      SignatureRule.name, ["/signature"],
      fr: "« Fait à … le … », le nombre d’exemplaires, et qui signe dans chaque colonne.",
      en: "« Fait à … le … », the number of copies, and who signs in each column."),
  ]
}
