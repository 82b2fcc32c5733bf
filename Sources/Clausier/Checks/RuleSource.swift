/// The texts that rules name as their sources.
extension Message {
  /// Articles of the decree on delegations of management: `.decree("2")`.
  static func decree(_ articles: String) -> Message {
    Message(
      fr: "décret n° 2004-1085 du 14 octobre 2004, art. \(articles)",
      en: "décret n° 2004-1085 of 14 October 2004, art. \(articles)")
  }

  /// Articles of the code on relations between the public and the administration: `.crpa("L312-1-2")`.
  static func crpa(_ articles: String) -> Message {
    Message(
      fr: "code des relations entre le public et l’administration, \(articles)",
      en: "code des relations entre le public et l’administration, \(articles)")
  }

  /// The law on accessibility, and a criterion of the general frame of reference: `.accessibility("13.3")`.
  static func accessibility(_ criterion: String) -> Message {
    Message(
      fr: "loi n° 2005-102 du 11 février 2005, art. 47 ; RGAA \(criterion)",
      en: "loi n° 2005-102 of 11 February 2005, art. 47; RGAA \(criterion)")
  }

  /// The decree on budget and accounts, as a whole or some articles of it.
  static func gbcp(_ articles: String? = nil) -> Message {
    let end = articles.map { ", art. \($0)" } ?? ""
    return Message(
      fr: "décret n° 2012-1246 du 7 novembre 2012 (GBCP)\(end)",
      en: "décret n° 2012-1246 of 7 November 2012 (GBCP)\(end)")
  }
}
