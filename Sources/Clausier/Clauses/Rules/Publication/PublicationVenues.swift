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
    if let journal = tokens.match(
      "journal officiel [de la republique francaise|de l'union europeenne]", at: place, limit: limit)
    {
      return journal
    }
    if let head = tokens.match(
      """
      bulletin(s) officiel(s)|recueil(s) [special(e)] [des actes administratifs] [special(e)]|registre des actes [administratifs]|\
      bulletin [d'information|des actes administratifs]|raa|bo|jo|jorf
      """, at: place, limit: limit)
    {
      return place..<name(from: head.upperBound, limit: limit)
    }
    // Behind « sur »: a decree is quoted « in Légifrance » too.
    if let known = tokens.match("legifrance", at: place, limit: limit), tokens.reads(place - 1, "sur") {
      return known
    }
    if let site = tokens.match(
      "site(s) [institutionnel|officiel] [internet|intranet|web] [institutionnel|officiel]", at: place,
      limit: limit)
    {
      return afterSite(place, site.upperBound, limit: limit)
    }
    if let head = tokens.match("intranet|portail [internet|intranet]", at: place, limit: limit) {
      return afterSite(place, head.upperBound, limit: limit)
    }
    return nil
  }

  /// « le site data.gouv.fr » is the site by its address, « le site internet du ministère » by its words.
  private func afterSite(_ start: Int, _ place: Int, limit: Int) -> TokenRange? {
    var next = place
    if tokens.reads(next, ":") || tokens.reads(next, "\"") { next += 1 }
    if let domain = domain(at: next, limit: limit) { return domain }
    let end = name(from: place, limit: limit)
    if end == place, let proper = properName(at: next, limit: limit) { return start..<proper }
    // « et sur son site internet »
    let isOwn = tokens.match("{son|leur(s)} site(s)", at: start - 1) != nil && place > start + 1
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
    guard tokens.match("de|du|des|d'", at: start, limit: limit) != nil else { return start }
    var place = start + 1
    while place < limit, tokens[place].kind == .word || tokens.reads(place, "-") || tokens.reads(place, ",") {
      if tokens.reads(place, ",") || tokens.reads(place, "et") {
        // « du ministère de l'intérieur et des outre-mer » goes on, « et sur le site » does not.
        guard tokens.match("{,|et|, et} {de|du|des|d'}", at: place, limit: limit) != nil,
          tokens.match("{,|et} {de|du|des} {publi(er)(e)|diffus(er)}", at: place, limit: limit) == nil
        else { break }
      }
      if tokens.match(
        """
        conformement|dans|sur|par|apres|ainsi|qui|dont|pour|avant|puis|selon|en application|au plus|est|sera|sont|des sa|\
        a la|a l'|a l'adresse|sans|sous|ou
        """, at: place, limit: limit) != nil
      {
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
    if let scheme = tokens.match("https://|http://", at: place, limit: limit) { start = scheme.upperBound }
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
    guard dots > 0, tokens.match("fr|eu|com|org|net|gouv|re|nc|pf|info", at: end - 1) != nil else {
      return nil
    }
    if tokens.reads(place - 1, "@"), tokens[place].isGlued { return nil }
    if start > place { return place..<end }
    return start..<end
  }
}
