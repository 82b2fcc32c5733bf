/// Decides whether a hyphen at a line's end was set by the line's break or belongs to the word.
struct Hyphenation {
  /// The words that the document prints in one piece, as hashes of their folded bytes.
  private var whole: Set<UInt64> = []

  /// Learns the words of a document.
  init(of pages: [Page], words: [[Word]]) {
    for (page, words) in zip(pages, words) {
      for word in words {
        var hash = WordHash()
        for index in word.glyphs {
          let scalar = page.glyphs[index].scalar
          if scalar.isLetterOrDigit || scalar.isHyphen {
            hash.add(scalar)
          } else if !hash.isEmpty {
            whole.insert(hash.value)
            hash = WordHash()
          }
        }
        if !hash.isEmpty { whole.insert(hash.value) }
      }
    }
  }

  /// Whether the two halves of a word around a hyphen at a line's end are to be joined without it.
  ///
  /// `first` ends before the hyphen, `second` begins after it. A `soft` hyphen is of a form that typesetting
  /// programs print where they break a word, so only a form known with a hyphen keeps it.
  func joins(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar], soft: Bool) -> Bool {
    guard let end = first.last, let start = second.first else { return false }
    // Numbers, codes and names keep their hyphen: « 2004-1085 », « 0352-CFSE », « Jean-Pierre ».
    if end.isDigit || start.isDigit || start.properties.isUppercase && !soft { return false }
    guard start.isLetterOrDigit, end.isLetterOrDigit else { return false }
    if whole.contains(WordHash.of(first, second, hyphen: false)) { return true }
    if whole.contains(WordHash.of(first, second, hyphen: true)) { return false }
    if soft { return true }
    // Names of places: « Saint-Pierre-sur-Mer ».
    if first.contains(where: \.isHyphen),
      first.reversed().prefix(while: { !$0.isHyphen }).last?.properties
        .isUppercase == true
    {
      return false
    }
    // « La Roche-sur-Yon »: a name, and what follows is a small word with its own hyphen.
    if first.first?.properties.isUppercase == true, links(second) { return false }
    // « quatre-vingt-seize »: of a compound of several the last before the break counts too.
    let last = first.lastIndex(where: \.isHyphen).map { first[($0 + 1)...] } ?? first[...]
    for half in [first[...], last]
    where HyphenWords.firstHalves.contains(String(String.UnicodeScalarView(half)).lowercased()) {
      return false
    }
    if HyphenWords.secondHalves.contains(String(String.UnicodeScalarView(second)).lowercased()) {
      return false
    }
    let bothStand =
      whole.contains(WordHash.of(first, [], hyphen: false))
      && whole.contains(WordHash.of(second, [], hyphen: false))
    return !(bothStand && first.count > 3 && second.count > 3)
  }

  /// Whether a half begins with a small word that joins the parts of a name: « sur-Yon », « d’Arne ».
  private func links(_ second: [Unicode.Scalar]) -> Bool {
    // What follows an apostrophe is no part of the half.
    if second.count == 1 { return true }
    guard let end = second.firstIndex(where: \.isHyphen) else { return false }
    let word = String(String.UnicodeScalarView(second[..<end])).lowercased()
    return HyphenWords.joints.contains(word)
  }
}

/// A hash of the letters of a word, ignoring case and accents.
struct WordHash {
  /// The hash so far (FNV-1a).
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
  /// Whether nothing has been added yet.
  private(set) var isEmpty = true

  /// Adds a scalar.
  mutating func add(_ scalar: Unicode.Scalar) {
    isEmpty = false
    value = (value ^ UInt64(scalar.foldedValue)) &* 0x100_0000_01b3
  }

  /// The hash of two halves of a word, with or without a hyphen between them.
  static func of(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar], hyphen: Bool) -> UInt64 {
    var hash = WordHash()
    for scalar in first { hash.add(scalar) }
    if hyphen { hash.add("-") }
    for scalar in second { hash.add(scalar) }
    return hash.value
  }
}

extension Unicode.Scalar {
  /// The value in lower case without accent, for Latin letters; any hyphen as `-`.
  fileprivate var foldedValue: UInt32 {
    if value < 0x80 { return (0x41...0x5A).contains(value) ? value + 0x20 : value }
    if isHyphen { return 0x2D }
    let folded = Folding(value).folded
    return folded == 0 ? value : folded
  }
}
