/// Finds the names of bulletins, recueils and sites in a sentence about a publication.
struct PublicationVenues {
  private let tokens: Tokens

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// The venues among some tokens, without their articles, as printed.
  func all(in range: TokenRange) -> [TokenRange] {
    var found: [TokenRange] = []
    var position = range.lowerBound
    var depth = 0
    while position < range.upperBound {
      if tokens.reads(position, "(") { depth += 1 }
      if tokens.reads(position, ")") { depth = max(0, depth - 1) }
      guard let venue = venue(at: position, limit: range.upperBound) else {
        position += 1
        continue
      }
      // « le site de la préfecture (www.…) », « le recueil, consultable à l'adresse www.… » name one venue twice.
      let isAddress =
        tokens.last(.addressed, in: max(range.lowerBound, venue.lowerBound - 5)..<venue.lowerBound) != nil
      if depth == 0 && !isAddress || found.isEmpty { found.append(venue) }
      position = venue.upperBound
    }
    return found
  }

  private func venue(at position: Int, limit: Int) -> TokenRange? {
    guard tokens[position].kind == .word else { return nil }
    if let domain = domain(at: position, limit: limit) { return domain }
    if let journal = tokens.match(.journalOfficiel, at: position, limit: limit) {
      // « Journal officiel de Mayotte »
      let end = journal.count > 2 ? journal.upperBound : name(from: journal.upperBound, limit: limit)
      return journal.lowerBound..<end
    }
    if let head = tokens.match(.bulletin, at: position, limit: limit) {
      return position..<title(from: head.upperBound, limit: limit)
    }
    // After « sur »: a decree is quoted « in Légifrance » too.
    if let known = tokens.match(.legifrance, at: position, limit: limit), tokens.reads(position - 1, "sur") {
      return known
    }
    if let site = tokens.match(
      .site, at: position,
      limit: limit)
    {
      return afterSite(position, site.upperBound, limit: limit)
    }
    if let head = tokens.match(.intranet, at: position, limit: limit) {
      return afterSite(position, head.upperBound, limit: limit)
    }
    return nil
  }

  /// The token after « Santé – Protection sociale – Solidarités », or after « de l'éducation nationale ».
  private func title(from start: Int, limit: Int) -> Int {
    guard start < limit, tokens[start].kind == .word, tokens[start].marks.contains(.capital) else {
      return name(from: start, limit: limit)
    }
    var end = start
    while end < limit, end - start < 12, tokens[end].kind == .word || tokens.reads(end, "-"),
      tokens.match(.nameEnd, at: end, limit: limit) == nil, !tokens.reads(end, "et")
    {
      end += 1
    }
    while end > start, tokens.reads(end - 1, "-") { end -= 1 }
    return end
  }

  /// « le site data.gouv.fr » is the site by its address, « le site internet du ministère » by its words.
  private func afterSite(_ start: Int, _ position: Int, limit: Int) -> TokenRange? {
    var next = position
    if tokens.reads(next, ":") || tokens.reads(next, "\"") { next += 1 }
    if let domain = domain(at: next, limit: limit) { return domain }
    let end = name(from: position, limit: limit)
    if end == position, let proper = properName(at: next, limit: limit) { return start..<proper }
    // « et sur son site internet »
    let isOwn = tokens.match(.sonSite, at: start - 1) != nil && position > start + 1
    return end > position || isOwn ? start..<end : nil
  }

  /// The token after capitalised words: « Matignon Infos Services ».
  private func properName(at position: Int, limit: Int) -> Int? {
    var end = position
    while end < limit, tokens[end].kind == .word, tokens[end].marks.contains(.capital) { end += 1 }
    return end > position ? end : nil
  }

  /// The token after « du ministère … », « de la préfecture … et des … »: where something else begins.
  private func name(from start: Int, limit: Int) -> Int {
    guard tokens.match(.deDuDes, at: start, limit: limit) != nil else { return start }
    var position = start + 1
    while position < limit,
      tokens[position].kind == .word || tokens.reads(position, "-") || tokens.reads(position, ",")
    {
      if tokens.reads(position, ",") || tokens.reads(position, "et") {
        // « du ministère de l'intérieur et des outre-mer » goes on, « et sur le site » does not.
        guard tokens.match(.goesOn, at: position, limit: limit) != nil,
          tokens.match(.isVerb, at: position, limit: limit) == nil
        else { break }
      }
      if tokens.match(.nameEnd, at: position, limit: limit) != nil,
        tokens.match(.inArea, at: position, limit: limit) == nil
      {
        break
      }
      position += 1
    }
    return position
  }

  /// An address: « data.gouv.fr », « www.prefecture.gouv.fr », « https://… ».
  private func domain(at position: Int, limit: Int) -> TokenRange? {
    guard position < limit, tokens[position].kind == .word else { return nil }
    var start = position
    if let scheme = tokens.match(.scheme, at: position, limit: limit) { start = scheme.upperBound }
    var end = start
    var dots = 0
    guard tokens[start].kind == .word || tokens[start].kind == .number else { return nil }
    end += 1
    while end + 1 < limit, tokens[end].isGlued, tokens[end + 1].isGlued,
      tokens.reads(end, ".") || tokens.reads(end, "-"),
      tokens[end + 1].kind == .word || tokens[end + 1].kind == .number
    {
      if tokens.reads(end, ".") { dots += 1 }
      end += 2
    }
    guard dots > 0, tokens.match(.domainEnd, at: end - 1) != nil else {
      return nil
    }
    if tokens.reads(position - 1, "@"), tokens[position].isGlued { return nil }
    if start > position { return position..<end }
    return start..<end
  }
}

extension Phrase {
  fileprivate static let journalOfficiel = Phrase(
    "journal officiel [de la republique francaise|de l'union europeenne]")
  fileprivate static let bulletin = Phrase(

    """
    bulletin(s) officiel(s)|recueil(s) [special(e)] [des actes administratifs] [special(e)]|registre des actes [administratifs]|\
    bulletin [d'information|des actes administratifs]|raa|bo|boen|boenjs|boesr|boac|bojs|bomi|jo|jorf
    """)
  fileprivate static let legifrance = Phrase("legifrance")
  fileprivate static let site = Phrase(
    "site(s) [institutionnel|officiel] [internet|intranet|web] [institutionnel|officiel]")
  fileprivate static let intranet = Phrase("intranet|portail [internet|intranet]")
  fileprivate static let sonSite = Phrase("{son|leur(s)} site(s)")
  fileprivate static let goesOn = Phrase("{,|et|, et} {de|du|des|d'}")
  fileprivate static let isVerb = Phrase("{,|et} {de|du|des} {publi(er)(e)|diffus(er)}|{,|et|, et} d'un(e)")
  fileprivate static let inArea = Phrase("dans {le departement|la region|les departements|le territoire}")
  fileprivate static let addressed = Phrase(
    "a l'adresse [suivante|internet] [:]|{consultable|accessible|disponible} {sur|a|en ligne}")
  fileprivate static let nameEnd = Phrase(

    """
    conformement|dans|sur|par|apres|ainsi|qui|dont|pour|avant|puis|selon|en application|au plus|est|sera|sont|des sa|\
    a la|a l'|a l'adresse|sans|sous|ou
    """)
  fileprivate static let scheme = Phrase("https://|http://")
  fileprivate static let domainEnd = Phrase("fr|eu|com|org|net|gouv|re|nc|pf|info")
}
