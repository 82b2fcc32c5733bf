/// « M. DELMAS » beside « F. GUIGNER »: where another signatory's given name is an initial, « M. » is one too.
enum SignatureInitials {
  /// The signatories, with « M. » as part of a name that is printed as the others are.
  static func kept(in drafts: [SignatoryDraft], _ tokens: Tokens) -> [SignatoryDraft] {
    let hasInitials = drafts.contains { draft in
      draft.name.map { isInitial(tokens, $0.lowerBound) && !tokens.reads($0.lowerBound, "m") } ?? false
    }
    guard hasInitials else { return drafts }
    return drafts.map { draft in
      guard let name = draft.name, name.lowerBound >= 2, tokens.match(.m, at: name.lowerBound - 2) != nil,
        !isInitial(tokens, name.lowerBound), isOneWord(tokens, name)
      else { return draft }
      var draft = draft
      draft.name = name.lowerBound - 2..<name.upperBound
      return draft
    }
  }

  private static func isInitial(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens[position].kind == .word && tokens.foldedRange(position).count == 1
      && tokens.reads(position + 1, ".")
  }

  /// Whether no given name is printed: all words are joined by hyphens, or in capitals.
  private static func isOneWord(_ tokens: Tokens, _ name: TokenRange) -> Bool {
    name.count == 1
      || name.allSatisfy { tokens[$0].kind == .symbol || tokens[$0].marks.contains(.capitals) }
  }
}

extension Phrase {
  fileprivate static let m = Phrase("m .")
}
