/// Text as it is compared: lower case, no accents, by the same ``Folding`` everywhere.
extension Unicode.Scalar {
  /// Appends what the scalar is compared as; what is neither Latin nor ASCII in its UTF-8 form.
  func appendFolded(to bytes: inout [UInt8]) {
    if isASCII {
      bytes.append(UInt8(value).lowercased)
    } else if value == 0xAD {
      // A soft hyphen is printed where a line breaks.
      bytes.append(.hyphen)
    } else {
      var letters = Folding(value).folded
      if letters == 0 { bytes += UTF8.encode(self) ?? UTF8.encodedReplacementCharacter }
      while letters > 0 {
        bytes.append(UInt8(truncatingIfNeeded: letters))
        letters >>= 8
      }
    }
  }
}

extension String {
  /// The bytes that the text is compared as.
  var folded: [UInt8] {
    var bytes: [UInt8] = []
    for scalar in unicodeScalars { scalar.appendFolded(to: &bytes) }
    return bytes
  }
}

extension Lexer {
  /// Each token of a text with its folded letters.
  var words: [(token: Token, letters: ArraySlice<UInt8>)] {
    zip(items, items.dropFirst()).map { ($0, folded[Int($0.foldedStart)..<Int($1.foldedStart)]) }
  }
}

extension Tokens {
  /// Each of some tokens with its folded letters.
  func words(in range: TokenRange) -> [(token: Token, letters: ArraySlice<UInt8>)] {
    range.map { (self[$0], folded[foldedRange($0)]) }
  }
}
