/// The words that end a party's name and begin what is said of it.
enum PartyPhrases {
  /// What begins the clause of an alias: « ci-après dénommée », « désignés sous le terme de » …
  static func alias(_ tokens: Tokens, at place: Int, limit: Int) -> Int? {
    guard WordList.begins(tokens, place, "cdan") else { return nil }
    let match = tokens.match(
      """
      {ci-apres|ci-dessous} [,] [egalement] {denomme(e)(s)|designe(e)(s)|appele(e)(s)|nomme(e)(s)|dit(e)(s)|intitule(e)(s)} [individuellement] \
      [ensemble|collectivement|conjointement] [sous|par|comme|en tant que] \
      [{le|les|la|l'} {terme(s)|nom(s)|vocable|appellation|denomination|sigle} [de]]|\
      {ci-apres|ci-dessous} [,] [ensemble|collectivement|conjointement]|\
      {denomme(e)(s)|designe(e)(s)|appele(e)(s)|nomme(e)(s)} [ensemble|collectivement|conjointement] ci-apres \
      [ensemble|collectivement|conjointement] [sous|par|comme] \
      [{le|les|la|l'} {terme(s)|nom(s)|vocable|appellation|denomination|sigle} [de]]|\
      {denomme(e)(s)|designe(e)(s)|appele(e)(s)|nomme(e)(s)} [dans la suite|dans ce qui suit|par la suite|plus loin] \
      [ensemble|collectivement|conjointement] {sous|par|comme} \
      [{le|les|la|l'} {terme(s)|nom(s)|vocable|appellation|denomination|sigle} [de]]|\
      {denomme(e)(s)|designe(e)(s)} [dans la suite|dans ce qui suit|par la suite|plus loin]
      """, at: place, limit: limit)
    return match?.upperBound
  }

  /// What leads to the one who acts for a party.
  static func represented(_ tokens: Tokens, at place: Int, limit: Int) -> Int? {
    guard WordList.begins(tokens, place, "rdvip") else { return nil }
    return tokens.match(
      """
      [dument|valablement|ici] represente(e)(s) [aux presentes|aux fins des presentes|dument|ici|a l'effet des presentes|\
      pour la presente convention|a cet effet] par [:]|prise en la personne de|pris en la personne de
      """, at: place, limit: limit)?.upperBound
  }

  /// What leads to an address.
  static func address(_ tokens: Tokens, at place: Int, limit: Int) -> Int? {
    guard WordList.begins(tokens, place, "sdila") else { return nil }
    return tokens.match(
      """
      {sis(e)(s)|situe(e)(s)|domicilie(e)(s)|installe(e)(s)|localise(e)(s)} [a l'adresse|au|a] [:]|\
      dont {le siege [social|administratif]|les bureaux|l'adresse|les locaux} [est|sont|se {trouve|trouvent}] [situe(e)(s)|fixe(e)(s)|sis(e)(s)|etabli(e)(s)] [au|a] \
      [l'adresse] [:]|ayant {son|leur} siege [social|administratif] [au|a] [:]|adresse [postale|administrative] [:]|\
      demeurant [au|a]|siege [social] [:]
      """, at: place, limit: limit)?.upperBound
  }

  /// « d'une part », « d'autre part ».
  static func side(_ tokens: Tokens, at place: Int, limit: Int) -> Int? {
    guard WordList.begins(tokens, place, "d") else { return nil }
    return tokens.match(
      "d'une {premiere|deuxieme|seconde} part|d'{une|autre} part|de {premiere|deuxieme|seconde} part|de l'autre [part]",
      at: place, limit: limit)?
      .upperBound
  }

  /// Whether one of these, or what else says more of a party, begins at a token.
  static func endsName(_ tokens: Tokens, at place: Int, limit: Int) -> Bool {
    guard WordList.begins(tokens, place, "acdeilnoprstv") else { return false }
    return alias(tokens, at: place, limit: limit) != nil
      || represented(tokens, at: place, limit: limit) != nil
      || address(tokens, at: place, limit: limit) != nil || side(tokens, at: place, limit: limit) != nil
      || tokens.match(
        "agissant|en qualite de|immatricule(e)|siret|siren|telephone|courriel|conviennent|ont convenu|il est|il a ete|vu|dit(e) \"",
        at: place, limit: limit) != nil
  }

  /// What begins the naming of the parties.
  static func opener(_ tokens: Tokens, at place: Int, limit: Int) -> Int? {
    guard WordList.begins(tokens, place, "lcpes") else { return nil }
    return tokens.match(
      """
      {la|le|l'|cette} [presente] {convention|delegation|avenant|accord|protocole|acte} [de delegation] [de gestion] \
      {est|a ete} {conclu(e)|passe(e)|etabli(e)|signe(e)} entre [les soussigne(e)(s)] [:]|\
      {conclu(e)|passe(e)|etabli(e)|signe(e)} entre [les soussigne(e)(s)] [:]|entre [les soussigne(e)(s)|les parties suivantes] [:]|\
      les soussigne(e)(s) [:]|les parties [suivantes] :
      """, at: place, limit: limit)?.upperBound
  }
}
