/// The ranks of officers and of the State's corps, between an article and a name; they name no office.
enum RankWords {
  /// Whether a rank ends right before a token: « le commissaire général de 2e classe » Ada BRUN.
  static func isRank(_ tokens: Tokens, before position: Int, from start: Int) -> Bool {
    guard position > start, tokens[position].marks.contains(.capital), tokens[position - 1].kind == .word
    else {
      return false
    }
    for first in (max(start, position - 12)..<position).reversed() where tokens[first].kind == .word {
      if end(tokens, at: first, limit: position) == position { return true }
    }
    return false
  }

  /// The token after the rank that begins at a token.
  static func end(_ tokens: Tokens, at position: Int, limit: Int) -> Int? {
    guard let corps = tokens.match(.corps, at: position, limit: limit) else { return nil }
    var end = corps.upperBound
    while let degree = tokens.match(.degree, at: end, limit: limit) { end = degree.upperBound }
    return end
  }
}

extension Phrase {
  fileprivate static let corps = Phrase(

    """
    commissaire|administrat(eur|rice)|ingenieur(e)|inspect(eur|rice)|controleu(r|se)|attache(e)|conservat(eur|rice)|\
    medecin|pharmacien(ne)|veterinaire|architecte|secretaire administrati(f|ve)|lieutenant(e) -colonel(le)|colonel(le)|commandant(e)|\
    capitaine|lieutenant(e)|general(e)|amiral(e)|vice -amiral(e)|contre -amiral(e)|chef d'escadron(s)|chef de bataillon|\
    prefet(e)|sous -prefet(e)|professeur(e)|magistrat(e)|adjudant(e) [-chef]
    """)
  fileprivate static let degree = Phrase(

    """
    de # [e|re|er|eme|ere|nde] classe|de {premiere|deuxieme|seconde|troisieme} classe|hors classe|de classe {normale|exceptionnelle}|\
    general(e)|generaux|en chef|principal(e)|divisionnaire|superieur(e)|inspect(eur|rice)|chef(fe)|colonel|commandant|capitaine|\
    lieutenant|de {brigade|division} [aerienne]|de corps {d'armee|aerien}|d'armee [aerienne]|d'escadre|\
    {de l'|d'} {armement|administration|etat|armee|education nationale|infrastructure|agriculture|environnement} \
    [de {l'air|terre|la marine}]|{des|du} {armees|mines|ponts|finances [publiques]|patrimoine|travail|bibliotheques|affaires {sociales|maritimes}} \
    [, des eaux et des forets]|de {la marine|la police|police|la gendarmerie|sante publique|gendarmerie} [nationale]|honoraire
    """)
}
