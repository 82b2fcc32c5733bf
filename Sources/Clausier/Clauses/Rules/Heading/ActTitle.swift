/// The lines of an act's title among what is printed above its parties.
struct ActTitle {
  /// The tokens of each line of the title.
  private(set) var lines: [TokenRange] = []
  /// How far sizes of one title may lie apart, in parts of the size: those read from an image are estimates.
  private let slack: Float

  /// The most lines below the first; what looks like a longer title is a list.
  private static let mostLines = 12
  /// The most tokens of a line of a title.
  private static let lineTokens = 120
  /// The most tokens of one that ends in a full stop.
  private static let stoppedTokens = 25
  /// The most tokens of a line that is a title by its size alone.
  private static let largeTokens = 60

  /// Finds the title; without lines where there is none.
  init(of act: Act) {
    slack = act.manuscript.pages.contains { $0.method != .embedded } ? 0.15 : 0
    let above = act.outline.parts.lazy.filter { $0.kind == .title }.flatMap { act.lines(in: $0.range) }
    let all = Array(above)
    guard let start = ActTitle.start(in: all, act.tokens) else { return }
    lines = [ActTitle.trimmed(all[start], act.tokens)]
    for index in all.indices.dropFirst(start + 1).prefix(ActTitle.mostLines) {
      guard goesOn(all[index], after: all[index - 1], act.tokens) else { break }
      lines.append(ActTitle.trimmed(all[index], act.tokens))
    }
  }

  /// The first line that names the act; else the largest.
  private static func start(in lines: [OutlineLine], _ tokens: Tokens) -> Int? {
    let named = lines.indices.filter { index in
      let line = lines[index]
      guard let first = line.content.first, !isSentence(line, tokens) else { return false }
      return tokens.match(.opensTitle, at: first, limit: line.content.upperBound) != nil
    }
    // A running header may say the same above the title, in small print.
    let largest = named.map { lines[$0].block.look.size }.max() ?? 0
    if let first = named.first(where: { lines[$0].block.look.size >= 0.9 * largest }) { return first }
    let inside = lines.firstIndex { line in
      !isSentence(line, tokens) && !(line.content.last.map { tokens.reads($0, ".") } ?? true)
        && tokens.first(.named, in: line.content) != nil
    }
    if let inside { return inside }
    guard lines.contains(where: { $0.block.look.size > 0 }) else {
      return lines.firstIndex { !isBanner($0, tokens) && !isSentence($0, tokens) }
    }
    let large = lines.indices.max { lines[$0].block.look.size < lines[$1].block.look.size }
    guard let large, lines[large].block.look.size > 0, !isBanner(lines[large], tokens), lines[large].mayHead,
      lines[large].all.count <= largeTokens
    else { return nil }
    return lines.firstIndex { $0.block.look.size == lines[large].block.look.size } ?? large
  }

  private static func isSentence(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard line.mayHead, let last = line.content.last else { return true }
    return line.content.count > lineTokens || line.content.count > stoppedTokens && tokens.reads(last, ".")
  }

  /// What is printed above acts without being their title.
  private static func isBanner(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let first = line.content.first else { return true }
    return tokens.match(.banner, at: first, limit: line.content.upperBound) != nil
  }

  /// Whether a line that would be a banner above a title goes on below one: its number, « Projet « … » ».
  private static func goesBelow(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let first = line.content.first else { return false }
    return tokens.match(.projet, at: first, limit: line.content.upperBound) != nil
      || ReferenceNumber.read(tokens, at: first, limit: line.content.upperBound)?.upperBound
        == line.content.upperBound
  }

  private func goesOn(_ line: OutlineLine, after previous: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let first = line.content.first, !ActTitle.isSentence(line, tokens),
      !ActTitle.isBanner(line, tokens) || ActTitle.goesBelow(line, tokens),
      !SignatureStart.isDateLine(line, tokens), !(line.content.last.map { tokens.reads($0, ".") } ?? true)
    else { return false }
    let one = previous.block.look
    let two = line.block.look
    let known = one.size > 0 && two.size > 0
    let isAlike = abs(one.size - two.size) <= max(0.6, slack * one.size)
    if known, isAlike, one.bold == two.bold, two.bold || two.centred { return true }
    guard !known || two.bold || two.centred || isAlike else { return false }
    if tokens[first].kind == .word, !tokens[first].marks.contains(.capital) { return true }
    if tokens.reads(first, "\"") || tokens.reads(first, "(") { return true }
    // « … du 8 juin⏎2020 relative … »
    if BudgetHead.names(tokens, first), let last = previous.content.last,
      tokens.match(.month, at: last) != nil
    {
      return true
    }
    return tokens.match(.goesOn, at: first, limit: line.content.upperBound) != nil
  }

  /// A line without the NOR that may stand behind the title.
  private static func trimmed(_ line: OutlineLine, _ tokens: Tokens) -> TokenRange {
    let nor = tokens.first(.norBehind, in: line.content)
    let end = nor.map(\.lowerBound) ?? line.content.upperBound
    return line.content.lowerBound..<max(end, line.content.lowerBound)
  }
}

extension Phrase {
  fileprivate static let opensTitle = Phrase(

    """
    [projet de] convention(s) -cadre|[projet de] convention(s)|[projet d'] avenant|{premier|deuxieme|second|\
    troisieme|quatrieme} avenant|delegation [de] gestion|protocole|accord|contrat|acte de delegation
    """)
  fileprivate static let named = Phrase(
    "convention [de partenariat|de delegation]|delegation de gestion|avenant")
  fileprivate static let banner = Phrase(

    """
    bulletin officiel|recueil {des|special}|journal officiel|republique francaise|nor [:]|ministere(s)|texte #|\
    textes generaux|decrets|mesures nominatives|liberte|page #|version|projet|edition|annee #|le directeur|\
    prefecture|prefet|reference(s) [:]|ref|objet [:]|affaire suivie|sommaire|n° #|numero [:]
    """)
  fileprivate static let projet = Phrase("projet {\"|_}")
  fileprivate static let goesOn = Phrase(

    """
    relati(f|ve)(s)|portant|pour|entre|n°|du|de|des|d'|dans|au titre|sur|concernant|en vue|et|conclu(e)|signe(e)|\
    avenant|programme|projet|exercice|annee|a la|a l'|au|convention de delegation|delegation de gestion
    """)
  fileprivate static let norBehind = Phrase("nor :|( nor")
}
