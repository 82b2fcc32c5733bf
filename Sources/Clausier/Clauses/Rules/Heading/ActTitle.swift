/// The lines of an act's title among what is printed above its parties.
struct ActTitle {
  /// The tokens of each line of the title.
  private(set) var lines: [TokenRange] = []
  /// The most tokens of a line that is a title only by its size.
  private static let largeTokens = 60
  /// The most lines above a title that the cut has found.
  private static let linesAbove = 40
  /// How far sizes of one title may differ, in parts of the size: those read from an image are estimates.
  private let slack: Float
  /// The size of the text below the title, in points; 0 when unknown.
  private let textSize: Float

  /// The first tokens of the lines that say the act's date and nothing else, so that no title goes on with them.
  private let dated: Set<Int>

  /// Whether its first line has a word by which acts call themselves, rather than being only the largest.
  private(set) var namesAct = false
  /// Whether a line of it belongs to it by its place alone.
  private(set) var isGuessed = false
  /// The first token of a line below it that begins in small letters and so may belong to it.
  private(set) var rest: Int?

  /// Finds the title; without lines where there is none.
  init(of act: Act) {
    slack = act.manuscript.pages.contains { $0.method != .embedded } ? 0.15 : 0
    textSize = ActTitle.textSize(act)
    let tokens = act.tokens
    let above = act.outline.parts.lazy.filter { $0.kind == .title }.flatMap { act.lines(in: $0.range) }
    let all = Array(above).filter {
      !TitleLine.standsAround($0, tokens) && !TitleLine.isListed($0, tokens)
    }
    let named = ActTitle.named(all, tokens)
    dated = Set(all.map(\.content).filter { HeadDate.names(act, $0) }.map(\.lowerBound))
    if let cut = ActTitle.cut(act, all), let first = cut.lines.first, tokens.first(.named, in: first) == nil,
      !TitleHead.isRubric(first, tokens)
    {
      lines = cut.lines.map { ActTitle.trimmed($0, tokens) }
      namesAct = true
      return
    }
    guard let found = chosen(of: named, among: all, tokens) ?? ActTitle.unnamed(all, tokens) else { return }
    var start = TitleHead.start(above: found, in: all, tokens)
    // A separator's line, or a cover's, is printed again and in full above the act itself.
    let size = end(from: start, in: all, tokens) - start
    if let again = named.last(where: { $0 > start && ActTitle.repeats(all[$0], all[start], tokens) }),
      all[again].content.count > all[start].content.count || end(from: again, in: all, tokens) - again >= size
    {
      start = again
    } else if let again = named.first(where: { all[$0].block.page > all[start].block.page }),
      words(from: again, in: all, tokens) >= words(from: start, in: all, tokens)
    {
      start = again
    }
    let end = end(from: start, in: all, tokens)
    lines = all[start..<end].map { ActTitle.trimmed($0.content, tokens) }
    isGuessed = all[start..<end].dropFirst().contains { line in
      !TitleLine.goesOn(line, tokens) && line.block.look.centred
        && tokens[line.content.lowerBound].marks.contains(.capital)
        && !TitleHead.standsOut(line.block.look, textSize: textSize)
        && line.block.look.size < all[start].block.look.size - 0.6
    }
    namesAct = tokens.first(.named, in: all[start].content) != nil || named.contains(start) || start < found
    if end < all.count, TitleLine.goesOn(all[end], tokens), !TitleLine.endsWithStop(all[end - 1], tokens) {
      rest = all[end].content.lowerBound
    }
  }

  /// The title that the cut has found, among the lines above the parties or those above its first words.
  private static func cut(_ act: Act, _ above: [OutlineLine]) -> CutTitle? {
    guard !act.headline.isEmpty else { return nil }
    if let title = CutTitle(act.headline, in: above, act.tokens) { return title }
    // Text may be above it, such as who was present at a sitting.
    return CutTitle(act.headline, in: Array(act.bodyLines.prefix(linesAbove)), act.tokens)
  }

  /// The lines that name the act; what heads a bulletin's acts of a kind only where nothing else does.
  private static func named(_ lines: [OutlineLine], _ tokens: Tokens) -> [Int] {
    let named = lines.indices.filter {
      TitleLine.opens(lines[$0], tokens) && !TitleLine.isSentence(lines[$0], tokens)
    }
    let own = named.filter { !TitleHead.isRubric(lines[$0].content, tokens) }
    return own.isEmpty ? named : own
  }

  /// The size of the longest line of the first part below the title.
  private static func textSize(_ act: Act) -> Float {
    let below = act.outline.parts.first { part in
      [.parties, .visas, .preamble, .article].contains(part.kind)
    }
    guard let below else { return 0 }
    return act.lines(in: below.range).max { $0.content.count < $1.content.count }?.block.look.size ?? 0
  }

  /// The first line that names the act in large print, and not only for a bulletin's list.
  private func chosen(of named: [Int], among lines: [OutlineLine], _ tokens: Tokens) -> Int? {
    // A running header may say the same above the title, in small print.
    let largest = named.map { lines[$0].block.look.size }.max() ?? 0
    let large = named.filter { lines[$0].block.look.size >= 0.9 * largest }
    return large.first { index in
      !TitleLine.isReference(lines[index], tokens) || large.count == 1
        || index + 1 < lines.count && goesOn(lines[index + 1], after: lines[index], tokens)
    } ?? large.first
  }

  /// The line after the last line of the title; a title has at most 12 lines, a longer one is a list.
  private func end(from start: Int, in lines: [OutlineLine], _ tokens: Tokens) -> Int {
    var end = start + 1
    while end < min(lines.count, start + 13), !TitleLine.endsWithStop(lines[end - 1], tokens),
      // A separator's title, or a cover's, ends with its page.
      lines[end].block.page == lines[end - 1].block.page || !TitleLine.opens(lines[end], tokens),
      !dated.contains(lines[end].content.lowerBound)
        || tokens.first(.avenant, in: lines[start].content) != nil,
      goesOn(lines[end], after: lines[end - 1], tokens)
    {
      end += 1
    }
    return end
  }

  /// How many tokens the title has that begins on a line.
  private func words(from start: Int, in lines: [OutlineLine], _ tokens: Tokens) -> Int {
    lines[start..<end(from: start, in: lines, tokens)].reduce(0) { $0 + $1.content.count }
  }

  /// Whether a line begins with all the words of another.
  private static func repeats(_ line: OutlineLine, _ other: OutlineLine, _ tokens: Tokens) -> Bool {
    let words = other.content
    guard words.count >= 3, words.count <= line.content.count else { return false }
    return zip(words, line.content).allSatisfy { one, two in
      tokens.folded[tokens.foldedRange(one)].elementsEqual(tokens.folded[tokens.foldedRange(two)])
    }
  }

  /// Where no line begins with its name: one that has it within; else the largest.
  private static func unnamed(_ lines: [OutlineLine], _ tokens: Tokens) -> Int? {
    let inside = lines.firstIndex { line in
      !TitleLine.isSentence(line, tokens) && !TitleLine.endsWithStop(line, tokens)
        && tokens.first(.named, in: line.content) != nil
    }
    if let inside { return inside }
    guard lines.contains(where: { $0.block.look.size > 0 }) else {
      return lines.firstIndex { !isBanner($0, tokens) && !TitleLine.isSentence($0, tokens) }
    }
    let large = lines.indices.max { lines[$0].block.look.size < lines[$1].block.look.size }
    guard let large, lines[large].block.look.size > 0, !isBanner(lines[large], tokens), lines[large].mayHead,
      lines[large].all.count <= ActTitle.largeTokens
    else { return nil }
    return lines.firstIndex { $0.block.look.size == lines[large].block.look.size } ?? large
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
    guard let first = line.content.first,
      !TitleLine.isSentence(line, tokens) || TitleLine.goesOn(line, tokens),
      !ActTitle.isBanner(line, tokens) || ActTitle.goesBelow(line, tokens),
      !SignatureStart.isDateLine(line, tokens),
      !TitleLine.endsWithStop(line, tokens)
        || !HeadingLine.opensSentence(tokens, first) && !TitleLine.hasVerb(line, tokens)
    else { return false }
    let one = previous.block.look
    let two = line.block.look
    let known = one.size > 0 && two.size > 0
    let isAlike = abs(one.size - two.size) <= max(0.6, slack * one.size)
    if known, isAlike, one.bold == two.bold, two.bold || two.centred { return true }
    if known, TitleHead.isSubtitle(line, below: one, textSize: textSize, tokens) { return true }
    if TitleHead.asksForMore(line, tokens), TitleHead.isName(previous, tokens) { return true }
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

  /// Where « NOR INTA2400123C » begins without colon or bracket.
  private static func bareNOR(in line: TokenRange, _ tokens: Tokens) -> Int? {
    tokens.all(.nor, in: line).first { NOR.read(tokens, at: $0.upperBound) != nil }?.lowerBound
  }

  /// A line without the NOR that may follow the title.
  private static func trimmed(_ line: TokenRange, _ tokens: Tokens) -> TokenRange {
    let nor = tokens.first(.norBehind, in: line)?.lowerBound ?? bareNOR(in: line, tokens)
    let end = nor ?? line.upperBound
    return line.lowerBound..<max(end, line.lowerBound)
  }
}

extension Phrase {
  fileprivate static let named = Phrase(
    "convention [de partenariat|de delegation]|delegation {de|en} gestion|avenant")
  fileprivate static let banner = Phrase(

    """
    bulletin officiel|recueil {des|special}|journal officiel|republique francaise|nor [:]|ministere(s)|texte #|\
    textes generaux|decrets|mesures nominatives|liberte|page #|version|projet|publie|accueil|http|https|www|edition|annee #|le directeur|\
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
