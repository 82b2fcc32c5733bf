/// How a party's role is said: `{role}` is « délégant », « délégataire » or another word for them.
enum RoleWording {
  static let clause = Axis(
    "role", [.partyName, .partyAcronym],
    [
      "denommeLe": "ci-après dénommé{e} {«}le {role}{»}",
      "denommeLeOutside": "ci-après dénommé{e} le {«}{role}{»}",
      "denommeCiApresLe": "dénommé{e} ci-après le {«}{role}{»}",
      "sousLeTermeDe": "désigné{e} sous le terme de {«}{role}{»}",
      "sousLeTerme": "désigné{e} sous le terme {«}{role}{»}",
      "designePar": "ci-après désigné{e} par {«}le {role}{»}",
      "designe": "ci-après désigné{e} {«}le {role}{»}",
      "designeComme": "ci-après désigné{e} comme le {role}", "bareCiApres": "ci-après le {role}",
      "ciApresQuoted": "ci-après {«}le {role}{»}", "apposition": "{role}",
      "enQualiteDe": "en qualité de {role}",
      "agissantEnQualiteDe": "agissant en qualité de {role}", "brackets": "(le {role})",
      "bracketsCiApres": "(ci-après {«}le {role}{»})", "appele": "ci-après appelé{e} {«}le {role}{»}",
      "nomme": "ci-après nommé{e} le {role}", "dit": "dit{e} {«}le {role}{»}",
      "dansLaPresente": "dénommé{e} dans la présente convention {«}le {role}{»}",
      "twoAliases": "ci-après dénommé{e} {«}{sigle}{»} ou {«}le {role}{»}",
      "twoAliasesTurned": "ci-après dénommé{e} {«}le {role}{»} ou {«}{sigle}{»}",
      "serviceRole": "ci-après dénommé{e} le service {role}",
      "noHyphen": "ci après dénommé{e} {«}le {role}{»}",
      "wrongAgreement": "ci-après dénommés {«}le {role}{»}",
      "capitals": "CI-APRÈS DÉNOMMÉ{E} {«}LE {ROLE}{»}",
      "enTantQue": "intervenant en tant que {role}", "qualifie": "ci-après qualifié{e} de {«}{role}{»}",
      "misspelt": "ci-après dénommé{e} {«}le {misspelt}{»}",
      "partenaire": "ci-après dénommé{e} {«}le partenaire-{role}{»}",
    ])

  static let collective = Axis(
    "collectiveRole", [.partyName],
    [
      "designesEnsemble": "désignés ensemble sous le terme de {«}co-{role}s{»}",
      "ciApresLes": "ci-après dénommés {«}les {role}s{»}", "each": "ci-après dénommé{e} {«}le {role}{»}",
      "conjointement": "ci-après conjointement désignés {«}les co-{role}s{»}",
    ])

  static let quotes = Axis(
    "quotes", [.partyName, .partyAcronym],
    [
      "guillemets": "« | »", "guillemetsAgain": "« | »", "tight": "«|»", "english": "“|”",
      "straight": "\"|\"",
      "none": "|",
    ])
}
