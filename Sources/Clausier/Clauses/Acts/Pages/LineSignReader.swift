/// Reads the signs of lines by their words.
struct LineSignReader {
  /// The tokens of all lines.
  let tokens: Tokens
  /// The most tokens of a line that is a name, an office or a letterhead rather than text.
  static let shortTokens = 24
  /// The most tokens of « ARRÊTE », « Décide ce qui suit : ».
  private static let operativeTokens = 10
  /// The most tokens of the end of a sentence on a line of its own.
  static let endTokens = 8
  /// The least words of a line of running text.
  private static let proseWords = 9

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// Reads what a line is; it is printed on a page with the text size given.
  func read(_ line: inout CutLine, bodySize: Float) {
    let words = line.outline.content
    guard let first = words.first else { return }
    line.signs.formUnion(form(of: line, bodySize))
    if isListed(line) { line.signs.insert(.listed) }
    if line.outline.mayHead, let heading = Heading.article(line.outline, at: 0, in: tokens) {
      line.signs.insert(.article)
      line.article = heading.number?.value ?? 0
    }
    if Heading.annex(line.outline, at: 0, in: tokens) != nil, isHeadingAnnex(line) {
      line.signs.insert(.annex)
    }
    readOpening(&line, first)
    readClosing(&line)
    readCollection(&line)
    readMinutes(&line)
    if approves(line) { line.signs.insert(.approval) }
    if isNoun(line, first) {
      line.signs.insert(.noun)
    } else if tokens[first].marks.contains(.capital), ActNouns.beginOther(tokens, line.words) {
      line.signs.insert(.otherNoun)
    }
  }

  /// How the line is printed.
  private func form(of line: CutLine, _ bodySize: Float) -> LineSigns {
    let isLarge = line.size > 1.08 * bodySize
    if line.isBold || line.isCapital || isLarge || line.isCentred { return .heading }
    let count = line.words.count { tokens[$0].kind == .word }
    return count >= LineSignReader.proseWords ? .prose : []
  }

  /// The words at the beginning of a line that read like a phrase.
  func match(_ phrase: Phrase, _ line: CutLine) -> TokenRange? {
    line.words.first.flatMap { tokens.match(phrase, at: $0, limit: line.words.upperBound) }
  }

  /// Whether a phrase is somewhere in a line.
  func holds(_ phrase: Phrase, _ line: CutLine) -> Bool {
    tokens.first(phrase, in: line.words) != nil
  }

  /// « ANNEXE 1 : Liste », not « annexe I de l'arrêté du … susvisé » at the head of a line of text.
  private func isHeadingAnnex(_ line: CutLine) -> Bool {
    line.signs.contains(.heading) || line.words.count <= LineSignReader.shortTokens
  }

  private func isListed(_ line: CutLine) -> Bool {
    if let head = match(.sommaire, line) {
      return line.words.upperBound - head.upperBound <= 3 && line.words.count <= 6
    }
    if ActNouns.joined(tokens, line.words)[...].reads("sommaire") { return true }
    return TitleLine.isListed(line.outline, tokens)
  }

  /// Whether a line may begin a title.
  private func isNoun(_ line: CutLine, _ first: Int) -> Bool {
    let isVerb = line.signs.contains(.operative) && !line.signs.contains(.ambiguous)
    guard tokens[first].marks.contains(.capital), !line.signs.contains(.listed), !isVerb,
      !TitleLine.hasVerb(line.outline, tokens)
    else { return false }
    if ActNouns.begin(tokens, line.words) { return true }
    return ActNouns.read(ActNouns.joined(tokens, line.words)) && !line.signs.contains(.operative)
  }

  private func readOpening(_ line: inout CutLine, _ first: Int) {
    if LineMarks.isVisa(line.outline, tokens) { line.signs.insert(.visa) }
    if LineMarks.opensAct(line.outline, tokens) || match(.undersigned, line) != nil {
      if !line.signs.contains(.visa) { line.signs.insert(.parties) }
    }
    if isOperative(line) { line.signs.insert(.operative) }
    if isAmbiguous(line, first) { line.signs.insert(.ambiguous) }
    if isAuthority(line, first) || match(.letterOpening, line) != nil { line.signs.insert(.authority) }
    if LineMarks.isPreamble(line.outline, tokens) { line.signs.insert(.visa) }
  }

  /// Whether a line says « ARRÊTE », « DÉCIDE : », « Il a été convenu ce qui suit : ».
  private func isOperative(_ line: CutLine) -> Bool {
    if LineMarks.isAgreement(line.outline, tokens) { return true }
    guard line.words.count <= LineSignReader.operativeTokens, let last = line.words.last else { return false }
    let letters = ActNouns.joined(tokens, line.words)
    if !letters.isEmpty {
      return letters[...].isOne(of: ["arretent", "decide", "decident", "delibere"])
        || letters[...].reads("arrete") && !endsAccented(last, tokens)
    }
    guard let verb = match(.operative, line), verb.upperBound == line.words.upperBound else { return false }
    let word = tokens.match(.verb, at: verb.lowerBound, limit: verb.upperBound)?.lowerBound ?? verb.lowerBound
    return !endsAccented(word, tokens)
  }

  /// « ARRETE », all letters without accents.
  private func isAmbiguous(_ line: CutLine, _ first: Int) -> Bool {
    tokens.reads(first, "arrete") && tokens.letters(first).allSatisfy { !$0.isBeyond }
  }

  private func endsAccented(_ position: Int, _ tokens: Tokens) -> Bool {
    tokens.letters(position).last?.isBeyond ?? false
  }

  /// « Le préfet de la Brume, », « La directrice générale de l'agence régionale de santé ».
  private func isAuthority(_ line: CutLine, _ first: Int) -> Bool {
    guard line.words.count <= LineSignReader.shortTokens, tokens[first].marks.contains(.capital) else {
      return false
    }
    let article = match(.article, line)
    let name = article?.upperBound ?? first
    guard OfficeWords.isOffice(tokens, name) || OfficeWords.isBody(tokens, name) && article != nil,
      let last = line.words.last
    else { return false }
    return article != nil && !line.signs.contains(.prose) || tokens.reads(last, ",")
  }
}

extension Phrase {
  fileprivate static let sommaire = Phrase(
    "sommaire|table des {matieres|actes|textes}|liste des actes [publies]|index")
  fileprivate static let undersigned = Phrase("les soussigne(e)(s)|entre|d'une part|d'autre part")
  fileprivate static let operative = Phrase(
    """
    {arrete(nt)|decide(nt)|delibere|ordonne|arretons|decidons} [ce qui suit|ce qui suit|comme suit] [:]|\
    [il] est {arrete|decide} [ce qui suit] [:]
    """)
  fileprivate static let verb = Phrase("arrete(nt)|decide(nt)|delibere|ordonne")
  fileprivate static let article = Phrase("le|la|l'|les|monsieur le|madame la|m . le|mme la")
  fileprivate static let letterOpening = Phrase(
    """
    objet [:]|reference(s) [:]|resume [:]|texte(s) de reference|par {arrete|decision|decret}|destinataire(s) [:]|\
    mesdames et messieurs|monsieur le|madame la|considerant|sur {proposition|le rapport} {de|du}
    """)
}
