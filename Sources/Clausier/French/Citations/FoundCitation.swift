/// A legal text that a text names: « l'article 2 du décret n° 2004-1085 du 14 octobre 2004 modifié ».
public struct FoundCitation: Sendable, Equatable {
  /// What sort of text it is.
  public var nature: TextNature
  /// The tokens of the nature's words: « décret », « loi organique », « code civil ».
  public var natureTokens: TokenRange
  /// Its number without « n° »: `2004-1085`, `5608/SG`.
  public var number: String?
  /// The tokens of the number.
  public var numberTokens: TokenRange?
  /// Its date.
  public var date: CalendarDate?
  /// The tokens of the date.
  public var dateTokens: TokenRange?
  /// The articles of it that are named, before it or behind it, in order.
  public var articles: [CitedArticle] = []
  /// The tokens of its title from « relatif à » on, up to the next border; for a code, of its name.
  public var titleTokens: TokenRange?
  /// Whether « modifié » stands behind it.
  public var amended = false
  /// Whether it points to a text named elsewhere: « susvisé », « précité », « ledit », « ce même ».
  public var refersBack = false
}

extension FoundCitation {
  /// It in one line: `decret n° 2004-1085 du 2004-10-14, art. 2`.
  public var summary: String {
    var text = nature.rawValue
    if let number { text += " n° \(number)" }
    if let date { text += " du \(date)" }
    if !articles.isEmpty { text += ", art. " + articles.map(\.number).joined(separator: ", ") }
    return text
  }
}
