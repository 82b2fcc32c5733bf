/// The ways in which a part of an act begins, by the folded words of a line: lower case, without accents.
enum PartOpening: CaseIterable {
  /// « Vu le décret n° 2004-1085 »
  case visa
  /// « Considérant que la direction … »
  case recital
  /// « Et », between two parties
  case link
  /// « Fait à Paris »
  case closing
  /// « Article 2 », « Art. 1er », « Article unique »
  case article
  /// « Le délégant : », « Délégataire: »
  case side

  /// Whether a line begins as a part does.
  static func opens(_ line: [UInt8]) -> Bool {
    let words = line.split(separator: .space, maxSplits: 2)
    guard let first = words.first else { return false }
    return allCases.contains { $0.begins(first, words.dropFirst().first, of: line) }
  }

  /// Whether a line begins as an article does.
  static func opensArticle(_ line: [UInt8]) -> Bool {
    let words = line.split(separator: .space, maxSplits: 2)
    return words.first.map { article.begins($0, words.dropFirst().first, of: line) } ?? false
  }

  private func begins(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>?, of line: [UInt8]) -> Bool {
    switch self {
    case .visa: return first.reads("vu")
    case .recital: return first.reads("considerant")
    case .link: return first.reads("et")
    case .closing: return first.reads("fait") && second.map(ActClosing.follows) ?? false
    case .article: return first.isOne(of: ["article", "art."]) && second.map(PartOpening.isRank) ?? false
    case .side:
      guard let second else { return first.isOne(of: PartOpening.sidesWithColon) }
      let name = first.isOne(of: ["le", "la"]) ? second : first
      return name.isOne(of: PartOpening.sidesWithColon)
        || name.isOne(of: ["delegant", "delegataire", "delegante"]) && line.holds(" : ")
    }
  }

  private static let sidesWithColon: [StaticString] = ["delegant:", "delegataire:"]

  /// Whether a word is the rank of an article: « 2 », « 1er », « IV », « premier ».
  private static func isRank(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return first &- UInt8(ascii: "0") <= 9 || word.allSatisfy { "ivxlc.:".utf8.contains($0) }
      || word.isOne(of: ["premier", "unique", "n°"])
  }

  /// Whether a line says « Et » and nothing else, between two parties: no sentence ends like that.
  static func isLinkAlone(_ line: [UInt8]) -> Bool { line[...].isOne(of: ["et", "et:", "et :"]) }
}
