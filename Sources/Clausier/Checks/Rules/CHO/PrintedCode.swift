/// A reference of the accounting system as the page prints it, with what touches it.
struct PrintedCode {
  /// The reference that was read.
  let entry: ChorusEntry
  /// Its words, with a dash or letters that touch its end.
  let words: TokenRange
  /// Its letters as printed, without blanks.
  let letters: [UInt8]

  /// The references of an act, in reading order.
  static func all(_ act: CheckedAct) -> [PrintedCode] {
    ChorusReader(act.act).entries().filter { entry in
      // Below the head of another table, an amount is no code of an odd form.
      entry.isCode && !(entry.isUnusual && !act.act.mentions.amounts.within(entry.range.padded).isEmpty)
    }.map { PrintedCode($0, act) }
  }

  private init(_ entry: ChorusEntry, _ act: CheckedAct) {
    let tokens = act.tokens
    var end = entry.range.upperBound
    // A dash after the last letter, but not one between the ends of a range or of a sentence.
    if tokens.reads(end, "-"), tokens[end].isGlued,
      !tokens[end + 1].isGlued || tokens[end + 1].kind == .symbol
    {
      end += 1
    }
    self.entry = entry
    words = entry.range.lowerBound..<end
    letters = act.quote(words).utf8.filter { $0 > UInt8.space && $0 < 0x80 }
  }

  /// The programme at its head, three figures; `nil` where its form is odd.
  var programme: String? {
    let head = Array(entry.value.utf8.prefix(4))
    guard !entry.isUnusual, head.count == 4, head[0] == .zero, head.allSatisfy(\.isDigit) else { return nil }
    return String(decoding: head.dropFirst(), as: UTF8.self)
  }

  /// Whether it has the usual form of its kind.
  var isUsual: Bool {
    switch entry.label {
    case .domaineFonctionnel:
      [[4, 2], [4, 2, 2]].contains(parts.map(\.count)) && parts.joined().allSatisfy(\.isDigit)
    case .centreFinancier: hasCentreForm
    case .activite: letters.count == 12 && letters.allSatisfy { $0.isDigit || $0.isCapital }
    case .centreDeCout: letters.count == 10 && letters.allSatisfy { $0.isDigit || $0.isCapital }
    default: true
    }
  }

  private var parts: [ArraySlice<UInt8>] {
    letters.split(separator: .hyphen, omittingEmptySubsequences: false)
  }

  /// « 0352-CHAI-CTAL », « BG00/0352-CHAI-CTAL »
  private var hasCentreForm: Bool {
    let bare = letters.firstIndex(of: UInt8(ascii: "/")).map { Array(letters[($0 + 1)...]) } ?? letters
    let parts = bare.split(separator: .hyphen, omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 4, 4] && parts[0].allSatisfy(\.isDigit)
      && parts.joined().allSatisfy { $0.isDigit || $0.isCapital }
  }
}

extension TokenRange {
  /// The range with the token after it, where a unit stands.
  fileprivate var padded: TokenRange { lowerBound..<upperBound + 1 }
}
