/// Reads the numbers of legal texts: « n° 2004-1085 », « 78-17 », « 5608/SG », « (UE) 2016/679 ».
struct TextNumber {
  /// The tokens read.
  let tokens: Tokens

  /// A number at a place: behind « n° » any code, else one in the form of a text's number.
  func number(at place: Int) -> TokenRange? {
    if let sign = tokens.match(.numeroSigns, at: place) {
      guard let end = codeEnd(sign.upperBound), tokens.hasDigit(sign.upperBound..<end) else { return nil }
      return sign.upperBound..<end
    }
    guard tokens[place].kind == .number, let end = codeEnd(place), end - place >= 3 else { return nil }
    if isOfUnion(place..<end) { return place..<end }
    let first = tokens.foldedRange(place).count
    switch true {
    case tokens.reads(place + 1, "-"):
      guard first == 2 || first == 4, end - place == 3, tokens[place + 2].kind == .number else { return nil }
      // « 2024-01 » may be a month, but no text's number begins with a nought.
      return tokens.folded[tokens.foldedRange(place + 2).lowerBound] == .zero ? nil : place..<end
    case tokens.reads(place + 1, "/"):
      let isCircular = tokens[place + 2].kind == .word && tokens[place + 2].marks.contains(.capitals)
      // « contrat 2007/2013 » names years, only Europe's acts are counted so.
      let isEuropean =
        first == 4 && isEuropean(place) && tokens[place + 2].kind == .number && end - place == 3
      return isCircular || isEuropean ? place..<end : nil
    default: return nil
    }
  }

  /// « 2014/24/UE », « 95/46/CE »: the year or the number, and the body.
  private func isOfUnion(_ words: TokenRange) -> Bool {
    words.count == 5 && tokens.reads(words.lowerBound + 1, "/")
      && tokens[words.lowerBound + 2].kind == .number
      && tokens.reads(words.lowerBound + 3, "/") && tokens.match(.union, at: words.lowerBound + 4) != nil
  }

  /// « DGFiP/1A », « DAJ/A3/2019-12 », « CD-1166 » behind « circulaire » and its like.
  func initials(at place: Int) -> TokenRange? {
    guard tokens[place].kind == .word, tokens[place].marks.contains(.capital),
      tokens.foldedRange(place).count > 1,
      tokens.reads(place + 1, "/") || tokens[place].marks.contains(.capitals) && tokens.reads(place + 1, "-"),
      tokens[place + 1].isGlued, let end = codeEnd(place), tokens.hasDigit(place..<end)
    else { return nil }
    return place..<end
  }

  /// Whether the few tokens before a number name an act of the European Union.
  private func isEuropean(_ place: Int) -> Bool {
    tokens.first(.unionText, in: max(0, place - 8)..<place) != nil
  }

  /// The token after a run of letters, figures, « - », « / », « . », « _ » that touch each other.
  private func codeEnd(_ place: Int) -> Int? {
    guard tokens[place].kind == .number || tokens[place].kind == .word else { return nil }
    var end = place + 1
    while end - place < 24 {
      if tokens.continuesCode(end) {
        end += 1
      } else if tokens[end].kind == .symbol, tokens[end].isGlued, tokens.continuesCode(end + 1),
        ["-", "/", ".", "_"].contains(where: { tokens.reads(end, $0) })
      {
        end += 2
      } else if tokens.reads(end, "-"), tokens[end - 1].kind == .number, tokens[end + 1].kind == .number,
        tokens.integer(end - 1).map({ $0 > 31 }) ?? true, end - place == 1
      {
        // « 2004 - 1085 », « 2004- 1085 » where a line ended.
        end += 2
      } else {
        break
      }
    }
    return end
  }
}

extension Phrase {
  fileprivate static let numeroSigns = Phrase("n° s|n°|nos|no .|no|n .|n \"|n *|numero(s)")
  fileprivate static let union = Phrase("ue|ce|cee|euratom")
  fileprivate static let unionText = Phrase("reglement|directive|decision|( {ue|ce|cee} )")
}
