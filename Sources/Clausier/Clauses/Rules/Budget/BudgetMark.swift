/// The words « AE » and « CP » of a text, joined where both are for one amount.
struct BudgetMark {
  /// Whether AE is named.
  var ae: Bool
  /// Whether CP is named.
  var cp: Bool
  /// The tokens from the first to the last of them.
  var tokens: TokenRange

  /// All marks among some tokens, in order.
  static func all(_ tokens: Tokens, in range: TokenRange) -> [BudgetMark] {
    let ae = tokens.all(.ae, in: range)
    let cp = tokens.all(.cp, in: range)
    var marks: [BudgetMark] = []
    marks.reserveCapacity(ae.count + cp.count)
    var (left, right) = (0, 0)
    while left < ae.count || right < cp.count {
      let isAE = right >= cp.count || (left < ae.count && ae[left].lowerBound < cp[right].lowerBound)
      let match = isAE ? ae[left] : cp[right]
      if isAE { left += 1 } else { right += 1 }
      if let last = marks.last, joins(tokens, last.tokens.upperBound..<match.lowerBound) {
        marks[marks.count - 1].ae = last.ae || isAE
        marks[marks.count - 1].cp = last.cp || !isAE
        marks[marks.count - 1].tokens = last.tokens.lowerBound..<match.upperBound
      } else {
        marks.append(BudgetMark(ae: isAE, cp: !isAE, tokens: match))
      }
    }
    for index in marks.indices where tokens.reads(marks[index].tokens.upperBound, ")") {
      // « engagement (AE) » ends after its bracket.
      let range = marks[index].tokens
      if tokens.first(.openingBracket, in: range) != nil {
        marks[index].tokens = range.lowerBound..<range.upperBound + 1
      }
    }
    return marks
  }

  /// Whether the words between two marks only join them: « et en », « (AE) et », « = », « , autant en ».
  private static func joins(_ tokens: Tokens, _ between: TokenRange) -> Bool {
    guard between.count <= 8 else { return false }
    return between.allSatisfy { position in
      tokens.match(.joint, at: position) != nil
        || tokens.reads(position, "-")
    }
  }
}

extension Phrase {
  fileprivate static let ae = Phrase("ae|autorisation(s) d'engagement(s)")
  fileprivate static let cp = Phrase("cp|credit(s) de paiement(s)")
  fileprivate static let joint = Phrase(
    "et|ou|en|,|/|=|(|)|les|des|de|d'|autant|comme|aussi|bien|dans|du|meme(s)|montant(s)|que|ainsi|qu'|\"")
}
