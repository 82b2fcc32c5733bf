/// How a party's representative and its address are written.
enum RepresentativeWording {
  private static let fields: Set<Field> = [.partyRepresentative, .partyTitle]

  static let clause = Axis(
    "representative", fields,
    [
      "nameTitle": "représenté{e} par {nom}, {titre}", "titleName": "représenté{e} par {letitre}, {nom}",
      "sonTitle": "représenté{e} par {son} {titre}, {nom}", "officeSon": "représenté{e} par {son} {titre}",
      "officeLe": "représenté{e} par {letitre}",
      "qualite": "représenté{e} par {nom}, agissant en qualité {detitre}",
      "saQualite": "représenté{e} par {nom}, agissant en sa qualité {detitre}",
      "enQualite": "représenté{e} par {nom}, en qualité {detitre}",
      "brackets": "représenté{e} par {nom} ({titre})",
      "personne": "pris{e} en la personne de {nom}, {titre}",
      "habilite": "représenté{e} par {nom}, {titre}, dûment habilité{e} aux fins des présentes",
      "label": "Représentant : {nom}, {titre}", "labelParticiple": "Représenté{e} par : {nom}, {titre}",
      "dash": "représenté{e} par {nom} – {titre}",
      "aux fins": "représenté{e} aux fins des présentes par {nom}, {titre}",
      "dument": "dûment représenté{e} par {nom}, {titre}",
      "legalement": "légalement représenté{e} par {letitre}, {nom}",
      "dontLe": "dont {letitre} est {nom}", "none": "",
    ])

  static let person = Axis(
    "person", fields.union([.signatories]),
    [
      "plain": "{nom}", "plainAgain": "{nom}", "M.": "{M.} {nom}", "Monsieur": "{Monsieur} {nom}",
      "loud": "{NOM}",
      "M. loud": "{M.} {NOM}", "Monsieur loud": "{Monsieur} {NOM}", "capitals": "{CAPITALES}",
    ])

  static let address = Axis(
    "address", [.partyPlace, .street, .cedex, .partyName],
    [
      "none": "", "noneAgain": "", "label": "Adresse : {adresse}",
      "siege": "dont le siège est situé {adresse}",
      "siegeA": "ayant son siège {adresse}", "sis": "sis{e} {adresse}", "situe": "situé{e} {adresse}",
      "bare": "{adresse}", "domicilie": "domicilié{e} {adresse}", "brackets": "({adresse})",
      "siegeSocial": "dont le siège administratif est sis {adresse}",
      "bureaux": "dont les bureaux sont établis {adresse}",
    ])

  static let place = Axis(
    "addressPlace", [.partyPlace, .cedex],
    [
      "plain": "{rue}, {code} {ville}", "plainAgain": "{rue}, {code} {ville}",
      "dash": "{rue} – {code} {ville}",
      "loud": "{rue}, {code} {VILLE}", "spacedCode": "{rue}, {co} {de} {VILLE}",
      "noComma": "{rue} {code} {ville}",
      "inTown": "{rue}, à {ville} ({code})",
    ])
}
