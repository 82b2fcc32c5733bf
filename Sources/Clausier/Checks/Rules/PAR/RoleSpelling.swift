/// How a word for a role is written: right, with a slip, without its accents.
enum RoleSpelling {
  /// The role words that are spelt rightly, folded.
  private static let right = WordList(
    """
    delegant(e)(s) delegataire(s) codelegataire(s) codelegant(e)(s) subdelegataire(s) subdelegant(e)(s) delegue(e)(s) \
    delegation(s) deleguer delegant delegantes
    """)

  /// Whether a token stands for « délégant » or « délégataire » with a letter too many, too few or changed.
  static func isSlip(_ tokens: Tokens, _ position: Int) -> Bool {
    guard tokens[position].kind == .word, RoleWord.role(tokens, position) != nil,
      !right.contains(tokens, position), tokens.foldedRange(position).count > 6
    else { return false }
    // « délégua- taire » at the end of a line is half a word.
    return !(tokens.reads(position + 1, "-") && tokens[position + 1].isGlued)
      && !(tokens[position + 1].isGlued && tokens[position + 1].kind != .symbol)
  }

  /// Whether a rightly spelt role lacks its accents: « delegataire », but not « DELEGATAIRE ».
  static func lacksAccents(_ tokens: Tokens, _ position: Int) -> Bool {
    guard right.contains(tokens, position), RoleWord.role(tokens, position) != nil else { return false }
    return tokens.letters(position).elementsEqual(tokens.folded[tokens.foldedRange(position)])
  }
}
