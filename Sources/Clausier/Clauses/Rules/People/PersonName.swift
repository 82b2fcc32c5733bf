/// A person's name as acts print it: « Théo MARLY », « Mme Aïcha de SAINT-AUBIN », « J.-B. Ollivier ».
enum PersonName {
  /// The tokens of a name at a token.
  ///
  /// - Parameter least: how many words it needs: two, or one after a civility.
  static func read(_ tokens: Tokens, at start: Int, limit: Int, least: Int = 2) -> TokenRange? {
    var position = start
    var words = 0
    var end = start
    while position < limit, position - start < 14 {
      let token = tokens[position]
      guard token.kind == .word else { break }
      if token.marks.contains(.capital) {
        if OfficeWords.isOffice(tokens, position) || isNoName(tokens, position) { break }
        // « Ada Brun M. Guy Petit » are two people.
        if words > 1, tokens.match(.civility, at: position) != nil { break }
        position += 1
        if tokens.foldedRange(position - 1).count == 1, tokens.reads(position, "."), position < limit {
          position += 1
        }
        while position + 1 < limit, tokens.reads(position, "-"), tokens[position + 1].kind == .word,
          tokens[position + 1].isGlued,
          tokens[position + 1].marks.contains(.capital)
        {
          position += 2
          if tokens.foldedRange(position - 1).count == 1, tokens.reads(position, "."), position < limit {
            position += 1
          }
        }
        // « Poulmarc'h »
        if position < limit, isInnerApostrophe(tokens, position - 1), tokens[position].isGlued,
          tokens[position].kind == .word
        {
          position += 1
        }
        // « N' » and « D' » are half a word.
        if tokens.folded[tokens.foldedRange(position - 1)].last != .apostrophe { words += 1 }
        end = position
      } else if words > 0 ? particles.contains(tokens, position) : least == 1 && opensFamily(tokens, position)
      {
        position += 1
      } else {
        break
      }
    }
    if words > 0, let behind = givenBehind(tokens, start..<end, limit) { return start..<behind }
    return words >= least && end > start ? start..<end : nil
  }

  /// « Dubreuil (Christophe) », « DE LA TOUR (Anne) »: the token after the given name in brackets.
  private static func givenBehind(_ tokens: Tokens, _ family: TokenRange, _ limit: Int) -> Int? {
    let open = family.upperBound
    guard open + 2 < limit, tokens.reads(open, "("),
      family.count == 1 || family.allSatisfy({ isLoud(tokens, $0) }),
      let close = (open + 2..<min(limit, open + 6)).first(where: { tokens.reads($0, ")") })
    else { return nil }
    let isGiven = (open + 1..<close).allSatisfy { position in
      tokens.reads(position, "-")
        || tokens[position].kind == .word && tokens[position].marks.contains(.capital)
          && !isLoud(tokens, position)
          && !OfficeWords.isOffice(tokens, position) && !OfficeWords.isBody(tokens, position)
    }
    return isGiven ? close + 1 : nil
  }

  /// Whether a word ends with an apostrophe that is within a name, and not behind an article or a particle.
  private static func isInnerApostrophe(_ tokens: Tokens, _ position: Int) -> Bool {
    let letters = tokens.folded[tokens.foldedRange(position)]
    return letters.last == .apostrophe && letters.count > 3 && !particles.contains(tokens, position)
  }

  /// Whether a word of two letters and more is in capitals.
  private static func isLoud(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens[position].marks.contains(.capitals) && tokens.foldedRange(position).count > 1
  }

  /// The small words within a family name: « van der Elst », « Sanz y Rubio », « de La Tour ».
  private static let particles = WordList(
    """
    de d' du des le la l' les von van der den ter ten zu zum zur y e i el al ben bin ibn bint abou abu da do dos das di \
    del della dalla lo los las af av san
    """)

  /// « M. de La Tour »: after a civility the given name may be missing.
  private static func opensFamily(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.match(.particle, at: position) != nil
  }

  /// Capitalised words that begin no name: articles at a line's start, services.
  private static func isNoName(_ tokens: Tokens, _ position: Int) -> Bool {
    if tokens.match(.leOrLa, at: position) != nil {
      return !tokens[position].marks.contains(.capitals) && position > 0 && tokens[position - 1].kind != .word
    }
    if tokens.reads(position, "l'") {
      // « L'Hostis », but « L'Agence », « L'Adjoint ».
      let next = position + 1
      return !(tokens[next].isGlued && tokens[next].marks.contains(.capital))
        || OfficeWords.isBody(tokens, next) || OfficeWords.isOffice(tokens, next)
    }
    return tokens.match(.noName, at: position) != nil
  }

  /// Where a name is printed among some tokens, in any case.
  static func find(_ name: String, in range: TokenRange, _ tokens: Tokens) -> TokenRange? {
    let lexer = Lexer(Array(name.utf8))
    let words = zip(lexer.items, lexer.items.dropFirst()).map {
      lexer.folded[Int($0.foldedStart)..<Int($1.foldedStart)]
    }
    guard words.count > 1, words.count <= range.count else { return nil }
    return (range.lowerBound...range.upperBound - words.count).lazy
      .map { $0..<$0 + words.count }
      .first { zip($0, words).allSatisfy { tokens.folded[tokens.foldedRange($0)] == $1 } }
  }

  /// The name with the given name first, in title case: « MARLY Théo » and « Théo MARLY » give « Théo Marly ».
  static func normalised(_ tokens: Tokens, _ range: TokenRange) -> String {
    if let open = range.first(where: { tokens.reads($0, "(") }), open > range.lowerBound,
      open + 1 < range.upperBound
    {
      return normalised(tokens, open + 1..<range.upperBound - 1) + " "
        + normalised(tokens, range.lowerBound..<open)
    }
    var words: [(text: String, capitals: Bool)] = []
    for position in range where tokens[position].kind != .lineFeed {
      let token = tokens[position]
      let inCapitals = token.marks.contains(.capitals) && tokens.foldedRange(position).count > 1
      let text = tokens.text(position..<position + 1)
      let written: String
      if position > range.lowerBound, token.isGlued, isInnerApostrophe(tokens, position - 1),
        token.marks.contains(.capitals)
      {
        // « POULMARC'H »
        written = text.lowercased()
      } else {
        written =
          inCapitals || isElision(tokens, position)
          ? titleCase(text, isFirst: position == range.lowerBound) : text
      }
      if token.isGlued, let last = words.indices.last, position > range.lowerBound {
        words[last].text += written
        words[last].capitals = words[last].capitals || inCapitals
      } else if let last = words.last, last.text.hasSuffix("'") || last.text.hasSuffix("’"), words.count > 1 {
        words[words.count - 1].text += written
        words[words.count - 1].capitals = inCapitals
      } else {
        words.append((written, inCapitals))
      }
    }
    // The family name, in capitals, is sometimes printed first.
    let family = words.prefix { $0.capitals || $0.text.count == 1 }.count
    if let last = words.last, family > 0, words[..<family].contains(where: \.capitals), !last.capitals {
      words = Array(words[family...] + words[..<family])
    }
    return words.map(\.text).joined(separator: " ")
  }

  private static func isElision(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.folded[tokens.foldedRange(position)].last == .apostrophe
      && tokens[position].marks.contains(.capital)
  }

  /// A word in capitals with only its first letter left capital; particles are small: « DE », « D' ».
  private static func titleCase(_ word: String, isFirst: Bool) -> String {
    let lower = word.lowercased()
    if !isFirst, ["de", "du", "des", "d'", "d’"].contains(lower) { return lower }
    return lower.prefix(1).uppercased() + lower.dropFirst()
  }
}

extension Phrase {
  fileprivate static let civility = Phrase("m .|mme|madame|monsieur")
  fileprivate static let particle = Phrase("de|d'|du|van|von")
  fileprivate static let leOrLa = Phrase("le|la")
  fileprivate static let noName = Phrase(

    """
    les|un|une|pour|par|et|en|au|aux|sur|dans|ci|vu|fait|signe|date|direction|ministere|service|secretariat|\
    mission|agence|delegation|prefecture|ensemble|represente(e)|adresse|sis(e)|article|cachet|signature|lu|bon
    """)
}
