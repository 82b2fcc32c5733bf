/// How an act is signed.
enum SignatureWording {
  static let made = Axis(
    "madeAt", [.signaturePlace, .signatureDate, .copies],
    [
      "fait": "Fait à {lieu}, le {date}", "faitPoint": "Fait à {lieu}, le {date}.",
      "faitNoComma": "Fait à {lieu} le {date}",
      "copiesLast": "Fait à {lieu}, le {date}, {exemplaires}.",
      "copiesFirst": "Fait {exemplaires}, à {lieu}, le {date}",
      "copiesMiddle": "Fait à {lieu}, {exemplaires}, le {date}", "placeOnly": "À {lieu}, le {date}",
      "dateBelow": "Fait à {lieu}, le\n{date}", "blank": "Fait à {lieu}, le ……………",
      "underscores": "Fait à {lieu}, le ____________",
      "nothing": "Fait à {lieu}, le", "noPlace": "Fait le {date}.", "loud": "FAIT À {LIEU}, LE {date}",
      "signe": "Signé à {lieu}, le {date}",
      "copiesLine": "Fait {exemplaires}\nÀ {lieu}, le {date}", "blankSpaces": "Fait à {lieu}, le    /    /",
      "leOnly": "Fait à {lieu}\nLe {date}",
    ])

  static let copies = Axis(
    "copies", [.copies],
    [
      "words": "en {mots} exemplaires", "originals": "en {mots} exemplaires originaux",
      "figures": "en {n} exemplaires",
      "both": "en {mots} ({n}) exemplaires originaux", "double": "en double exemplaire",
      "dont": "en {mots} exemplaires, dont un pour chacune des parties",
    ])

  static let layout = Axis(
    "signatureLayout", [.signatories, .signatoryTitle],
    ["columns": "", "columnsAgain": "", "rows": "", "rowsAgain": "", "table": ""])

  static let block = Axis(
    "signatureBlock", [.signatories, .signatoryTitle],
    [
      "roleTitleName": "Pour le {rôle},\n{Letitre},\n{nom}", "leRole": "Le {rôle},\n{nom}",
      "roleName": "Pour le {rôle}\n{nom}",
      "roleTitle": "Pour le {rôle} :\n{titre}\n{nom}", "serviceName": "Pour {service},\n{letitre},\n{nom}",
      "officeName": "{Letitre},\n{nom}", "delegation": "Pour {service} et par délégation,\n{letitre}\n{nom}",
      "roleService": "Le {rôle},\nPour {service}\n{nom}", "oneLine": "Pour le {rôle}, {nom}",
      "signe": "Le {rôle},\nSigné : {nom}",
      "officeOnly": "Pour le {rôle},\n{Letitre}", "nameTitle": "Pour le {rôle},\n{nom}\n{titre}",
      "brackets": "Le {rôle}\n({service})\n{nom}",
      "loudRole": "LE {RÔLE}\n{nom}", "titleComma": "Pour le {rôle},\n{letitre}, {nom}",
    ])
}
