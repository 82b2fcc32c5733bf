/// What is printed among those who sign and names none of them: stamps, dates, « signé », visas.
enum SignatureNoise {
  /// The rest of a line after « Signé : », « Signé électroniquement par », « Nom et prénom : ».
  static func behindSigned(_ line: TokenRange, _ tokens: Tokens) -> TokenRange {
    guard let first = line.first,
      let signed = tokens.match(.signed, at: first, limit: line.upperBound),
      signed.upperBound < line.upperBound
    else { return line }
    var position = signed.upperBound
    while position < line.upperBound, tokens[position].kind == .symbol, !tokens.reads(position, "(") {
      position += 1
    }
    return position..<line.upperBound
  }

  /// Whether a line names no one.
  static func isNoise(_ line: TokenRange, _ tokens: Tokens) -> Bool {
    let first = line.lowerBound
    if tokens.match(.noise, at: first, limit: line.upperBound) != nil {
      return true
    }
    return tokens[first].kind != .word
      && !line.contains { tokens[$0].kind == .word && tokens[$0].marks.contains(.capital) }
      || SignatureStart.isPlaceAndDate(line, tokens) || SignatureHead.placeAlone(line, tokens) != nil
  }
}

extension Phrase {
  fileprivate static let signed = Phrase(

    """
    [original] signe(e) [{electroniquement|numeriquement}] [par|:]|{signe(e)|vu et signe(e)} [par|:]|\
    {nom|prenom(s)} [{et|,|/|-} {nom|prenom(s)}] [{et|,|/|-} {qualite|fonction|titre}] [du signataire] :
    """)
  fileprivate static let noise = Phrase(

    """
    fait|signe(e)|signature(s)|cachet|original signe|lu et approuve|date|bon pour|visa|( signature|( cachet|\
    le #|a l'original|paraphe|{nom|prenom(s)} [{et|,|/|-} {nom|prenom(s)}]
    """)
}
