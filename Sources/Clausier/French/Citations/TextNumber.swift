/// Reads the numbers of legal texts: « n° 2004-1085 », « 78-17 », « 5608/SG », « (UE) 2016/679 ».
struct TextNumber {
  /// The tokens read.
  let tokens: Tokens

  /// A number at a position: after « n° » any code, otherwise one in the form of a text's number.
  func number(at position: Int) -> TokenRange? {
    if let sign = tokens.match(.numeroSigns, at: position) {
      guard let end = codeEnd(sign.upperBound), tokens.hasDigit(sign.upperBound..<end) else { return nil }
      return sign.upperBound..<end
    }
    guard tokens[position].kind == .number, let end = codeEnd(position), end - position >= 3 else {
      return nil
    }
    if isOfUnion(position..<end) { return position..<end }
    let first = tokens.foldedRange(position).count
    switch true {
    case tokens.reads(position + 1, "-"):
      guard first == 2 || first == 4, end - position == 3, tokens[position + 2].kind == .number else {
        return nil
      }
      // « 2024-01 » may be a month, but no text's number begins with a zero.
      return tokens.folded[tokens.foldedRange(position + 2).lowerBound] == .zero ? nil : position..<end
    case tokens.reads(position + 1, "/"):
      let isCircular = tokens[position + 2].kind == .word && tokens[position + 2].marks.contains(.capitals)
      // « contrat 2007/2013 » names years, only Europe's acts are counted so.
      let isEuropean =
        first == 4 && isEuropean(position) && tokens[position + 2].kind == .number && end - position == 3
      return isCircular || isEuropean ? position..<end : nil
    default: return nil
    }
  }

  /// « 2014/24/UE », « 95/46/CE »: the year or the number, and the body.
  private func isOfUnion(_ words: TokenRange) -> Bool {
    words.count == 5 && tokens.reads(words.lowerBound + 1, "/")
      && tokens[words.lowerBound + 2].kind == .number
      && tokens.reads(words.lowerBound + 3, "/") && tokens.match(.union, at: words.lowerBound + 4) != nil
  }

  /// « DGFiP/1A », « DAJ/A3/2019-12 », « CD-1166 » after « circulaire » and similar words.
  func initials(at position: Int) -> TokenRange? {
    guard tokens[position].kind == .word, tokens[position].marks.contains(.capital),
      tokens.foldedRange(position).count > 1,
      tokens.reads(position + 1, "/")
        || tokens[position].marks.contains(.capitals) && tokens.reads(position + 1, "-"),
      tokens[position + 1].isGlued, let end = codeEnd(position), tokens.hasDigit(position..<end)
    else { return nil }
    return position..<end
  }

  /// Whether the few tokens before a number name an act of the European Union.
  private func isEuropean(_ position: Int) -> Bool {
    tokens.first(.unionText, in: max(0, position - 8)..<position) != nil
  }

  /// The token after a run of letters, figures, « - », « / », « . », « _ » that touch each other.
  private func codeEnd(_ position: Int) -> Int? {
    guard tokens[position].kind == .number || tokens[position].kind == .word else { return nil }
    var end = position + 1
    while end - position < 24 {
      if tokens.continuesCode(end) {
        end += 1
      } else if tokens[end].kind == .symbol, tokens[end].isGlued, tokens.continuesCode(end + 1),
        ["-", "/", ".", "_"].contains(where: { tokens.reads(end, $0) })
      {
        end += 2
      } else if tokens.reads(end, "-"), tokens[end - 1].kind == .number, tokens[end + 1].kind == .number,
        tokens.integer(end - 1).map({ $0 > 31 }) ?? true, end - position == 1
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
