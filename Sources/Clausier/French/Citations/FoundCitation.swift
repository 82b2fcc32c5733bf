/// A legal text that a text names: « l'article 2 du décret n° 2004-1085 du 14 octobre 2004 modifié ».
struct FoundCitation: Sendable, Equatable {
  /// What sort of text it is.
  var nature: TextNature
  /// The tokens of the nature's words: « décret », « loi organique », « code civil ».
  var natureTokens: TokenRange
  /// Its number without « n° »: `2004-1085`, `5608/SG`.
  var number: String?
  /// The tokens of the number.
  var numberTokens: TokenRange?
  /// Its date.
  var date: CalendarDate?
  /// The tokens of the date.
  var dateTokens: TokenRange?
  /// The articles of it that are named, before it or after it, in order.
  var articles: [CitedArticle] = []
  /// The tokens of its title from « relatif à » on, up to the next border; for a code, of its name.
  var titleTokens: TokenRange?
  /// Whether « modifié » follows it.
  var amended = false
  /// Whether it points to a text named elsewhere: « susvisé », « précité », « ledit », « ce même ».
  var refersBack = false
}

extension FoundCitation {
  /// It in one line: `decret n° 2004-1085 du 2004-10-14, art. 2`.
  var summary: String {
    var text = nature.rawValue
    if let number { text += " n° \(number)" }
    if let date { text += " du \(date)" }
    if !articles.isEmpty { text += ", art. " + articles.map(\.number).joined(separator: ", ") }
    return text
  }
}
