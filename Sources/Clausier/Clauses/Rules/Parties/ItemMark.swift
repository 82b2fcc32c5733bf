/// The number or letter before an entry of a list: « 1° », « 2) », « 3. », « a) », « (b) », « 1 – ».
enum ItemMark {
  /// The token after the mark, where a word follows it.
  static func end(_ tokens: Tokens, at position: Int, limit: Int) -> Int? {
    let opens = tokens.reads(position, "(")
    let mark = opens ? position + 1 : position
    guard isCount(tokens, mark) else { return nil }
    var end = mark + 1
    if opens {
      guard tokens.reads(end, ")") else { return nil }
    } else if tokens[mark].kind == .number {
      let isSign =
        tokens.match(.markEnd, at: end) != nil && tokens[end].isGlued
        || tokens.reads(end, "-") && !tokens[end + 1].isGlued
      guard isSign else { return nil }
    } else {
      guard tokens.reads(end, ")"), tokens[end].isGlued else { return nil }
    }
    end += 1
    // « 1°) », « 1.- »
    while end < limit, tokens.reads(end, ")") || tokens.reads(end, "-") || tokens.reads(end, "."),
      end < mark + 4
    {
      end += 1
    }
    return end < limit && tokens[end].kind == .word ? end : nil
  }

  private static func isCount(_ tokens: Tokens, _ position: Int) -> Bool {
    let length = tokens.foldedRange(position).count
    if tokens[position].kind == .number { return length <= 2 }
    return tokens[position].kind == .word && (length == 1 || tokens.match(.romanMark, at: position) != nil)
  }
}

extension Phrase {
  fileprivate static let markEnd = Phrase("°|)|.|/")
  fileprivate static let romanMark = Phrase("ii|iii|iv|vi")
}
