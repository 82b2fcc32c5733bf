/// What articles say that holds no value of its own, and the amounts, citations and references in it.
enum ClauseWording {
  static let object = Axis(
    "object", [.crossReferences, .citations, .amounts],
    [
      "confie": "Le délégant confie au délégataire, en son nom et pour son compte, la conduite {de}.",
      "pourObjet":
        "La présente convention a pour objet de définir les conditions dans lesquelles le délégataire prend en charge la conduite {de}.",
      "decret":
        "En application de l'article 2 du {décret}, le délégant confie au délégataire la conduite {de}.",
      "decretSusvise":
        "Conformément au décret du {datedécret} susvisé, le délégant charge le délégataire de la conduite {de}.",
      "uo": "La délégation porte sur les dépenses {de}, imputées sur l'unité opérationnelle {uo}.",
      "renvoi": "Le délégataire assure les prestations décrites à l'article {k} au titre {de}.",
      "renvois":
        "Les articles {k} et {k2} précisent les conditions de la délégation, qui porte sur la conduite {de}.",
      "annexe": "Le périmètre de la délégation, qui porte sur la conduite {de}, est décrit en annexe {a}.",
      "prévu": "Dans les conditions prévues à l'article {k}, le délégataire assure la conduite {de}.",
      "limites":
        "Sous réserve des articles {k} et {k2} ci-après, le délégataire est chargé de la conduite {de}.",
      "seuil": "La délégation couvre les marchés inférieurs à {montant} passés pour la conduite {de}.",
    ])

  static let delegataire = Axis(
    "delegataireDuties", [.crossReferences, .citations],
    [
      "liste":
        "Le délégataire est chargé :\n- de la passation des marchés ;\n- de l'engagement juridique des dépenses ;\n- de la constatation du service fait.",
      "ordonnateur": "Il exerce la fonction d'ordonnateur au sens de l'article 4 du {décret}.",
      "tiret":
        "À ce titre, il :\n- saisit et valide les engagements ;\n- certifie le service fait ;\n- établit les demandes de paiement.",
      "phrase":
        "Le délégataire prépare et signe les actes nécessaires, dans la limite des crédits ouverts par l'article {k}.",
      "code": "Il applique les articles L. {la} et R. {ra} du code de la commande publique.",
      "alineas": "Il tient les pièces à la disposition du comptable. Il conserve ces pièces dix années.",
    ])

  static let delegant = Axis(
    "delegantDuties", [.crossReferences],
    [
      "fournit":
        "Le délégant communique au délégataire les éléments dont il a besoin pour l'exécution de sa mission.",
      "credits": "Le délégant met en place les crédits selon le calendrier arrêté à l'article {k}.",
      "habilite":
        "Le délégant demande les habilitations nécessaires dans l'outil comptable de l'État et en informe le délégataire sans tarder.",
      "liste":
        "Le délégant s'oblige à :\n- ouvrir les crédits en temps utile ;\n- répondre aux questions du délégataire.",
    ])

  static let reporting = Axis(
    "reporting", [.dates, .crossReferences],
    [
      "annuel": "Le délégataire rend compte au délégant une fois l'an de l'emploi des crédits.",
      "date": "Un bilan d'exécution est remis au délégant avant le {date}.",
      "trimestre":
        "Un état des consommations est adressé chaque trimestre au délégant, conformément à l'article {k}.",
      "comite": "Un comité de suivi, composé de représentants des deux parties, se réunit deux fois par an.",
    ])

  static let amendment = Axis(
    "amendmentClause", [.crossReferences],
    [
      "avenant": "Toute modification de la présente convention fait l'objet d'un avenant signé des parties.",
      "accord":
        "Les parties peuvent, d'un commun accord, modifier par avenant les stipulations qui précèdent.",
      "montant": "Les montants inscrits à l'article {k} sont révisés par voie d'avenant.",
    ])

  static let other = Axis(
    "otherClause", [.citations],
    [
      "litige": "Les parties recherchent un accord amiable avant toute saisine du tribunal administratif.",
      "secret": "Les agents des deux services sont tenus à la discrétion professionnelle.",
      "rgpd": "Le traitement des données respecte la loi {loi}.",
      "reglement": "Les données sont traitées selon le règlement (UE) n° {règlement} du {dateloi}.",
    ])

  static let preamble = Axis(
    "preambleText", [.amounts, .citations],
    [
      "plain": "Les deux services unissent leurs moyens pour la conduite {de}.",
      "amount": "Une première enveloppe de {montant} avait été réservée à cette opération.",
      "noAmount":
        "Plusieurs millions d'euros ont déjà été consacrés à ce chantier, soit 40 % du budget prévu.",
      "year": "Lancé en 2019, le chantier compte douze sites répartis dans 7 départements.",
      "considerant": "Considérant que la conduite {de} suppose des compétences que le délégant n'a pas ;",
      "considerantLoud": "CONSIDÉRANT que les moyens du délégataire le permettent ;",
    ])
}
