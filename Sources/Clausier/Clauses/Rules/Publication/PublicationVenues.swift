/// Finds the names of bulletins, recueils and sites in a sentence about a publication.
struct PublicationVenues {
  private let tokens: Tokens

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// The venues among some tokens, without their articles, as printed.
  func all(in range: TokenRange) -> [TokenRange] {
    var found: [TokenRange] = []
    var place = range.lowerBound
    var depth = 0
    while place < range.upperBound {
      if tokens.reads(place, "(") { depth += 1 }
      if tokens.reads(place, ")") { depth = max(0, depth - 1) }
      guard let venue = venue(at: place, limit: range.upperBound) else {
        place += 1
        continue
      }
      // « le site de la préfecture (www.…) » names one venue twice.
      if depth == 0 || found.isEmpty { found.append(venue) }
      place = venue.upperBound
    }
    return found
  }

  private func venue(at place: Int, limit: Int) -> TokenRange? {
    guard tokens[place].kind == .word else { return nil }
    if let domain = domain(at: place, limit: limit) { return domain }
    if let journal = tokens.match(.journalOfficiel, at: place, limit: limit) {
      return journal
    }
    if let head = tokens.match(.bulletin, at: place, limit: limit) {
      return place..<title(from: head.upperBound, limit: limit)
    }
    // Behind « sur »: a decree is quoted « in Légifrance » too.
    if let known = tokens.match(.legifrance, at: place, limit: limit), tokens.reads(place - 1, "sur") {
      return known
    }
    if let site = tokens.match(
      .site, at: place,
      limit: limit)
    {
      return afterSite(place, site.upperBound, limit: limit)
    }
    if let head = tokens.match(.intranet, at: place, limit: limit) {
      return afterSite(place, head.upperBound, limit: limit)
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
  private func afterSite(_ start: Int, _ place: Int, limit: Int) -> TokenRange? {
    var next = place
    if tokens.reads(next, ":") || tokens.reads(next, "\"") { next += 1 }
    if let domain = domain(at: next, limit: limit) { return domain }
    let end = name(from: place, limit: limit)
    if end == place, let proper = properName(at: next, limit: limit) { return start..<proper }
    // « et sur son site internet »
    let isOwn = tokens.match(.sonSite, at: start - 1) != nil && place > start + 1
    return end > place || isOwn ? start..<end : nil
  }

  /// The token after capitalised words: « Matignon Infos Services ».
  private func properName(at place: Int, limit: Int) -> Int? {
    var end = place
    while end < limit, tokens[end].kind == .word, tokens[end].marks.contains(.capital) { end += 1 }
    return end > place ? end : nil
  }

  /// The token after « du ministère … », « de la préfecture … et des … »: where something else begins.
  private func name(from start: Int, limit: Int) -> Int {
    guard tokens.match(.deDuDes, at: start, limit: limit) != nil else { return start }
    var place = start + 1
    while place < limit, tokens[place].kind == .word || tokens.reads(place, "-") || tokens.reads(place, ",") {
      if tokens.reads(place, ",") || tokens.reads(place, "et") {
        // « du ministère de l'intérieur et des outre-mer » goes on, « et sur le site » does not.
        guard tokens.match(.goesOn, at: place, limit: limit) != nil,
          tokens.match(.isVerb, at: place, limit: limit) == nil
        else { break }
      }
      if tokens.match(.nameEnd, at: place, limit: limit) != nil {
        break
      }
      place += 1
    }
    return place
  }

  /// An address: « data.gouv.fr », « www.prefecture.gouv.fr », « https://… ».
  private func domain(at place: Int, limit: Int) -> TokenRange? {
    guard place < limit, tokens[place].kind == .word else { return nil }
    var start = place
    if let scheme = tokens.match(.scheme, at: place, limit: limit) { start = scheme.upperBound }
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
    if tokens.reads(place - 1, "@"), tokens[place].isGlued { return nil }
    if start > place { return place..<end }
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
  fileprivate static let isVerb = Phrase("{,|et} {de|du|des} {publi(er)(e)|diffus(er)}")
  fileprivate static let nameEnd = Phrase(

    """
    conformement|dans|sur|par|apres|ainsi|qui|dont|pour|avant|puis|selon|en application|au plus|est|sera|sont|des sa|\
    a la|a l'|a l'adresse|sans|sous|ou
    """)
  fileprivate static let scheme = Phrase("https://|http://")
  fileprivate static let domainEnd = Phrase("fr|eu|com|org|net|gouv|re|nc|pf|info")
}
