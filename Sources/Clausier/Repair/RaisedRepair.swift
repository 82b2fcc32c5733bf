/// Mends « 1er » whose raised letters were read as signs: « 1° mars », « 1*" janvier », « Article 1% ».
enum RaisedRepair {
  /// The repairs of days before the name of a month; `words` are the text's words, mended already.
  static func days(_ bytes: [UInt8], _ words: [ReadWord]) -> [Repair] {
    words.compactMap { word in
      guard let end = signsEnd(behind: word, bytes), end + 1 < bytes.count, bytes[end] == .space,
        FigureRepair.month(bytes, at: end + 1) != nil
      else { return nil }
      return first(word.range.lowerBound..<end)
    }
  }

  /// The repair of a heading's number, if the word is one.
  static func number(_ word: ReadWord, _ bytes: [UInt8]) -> Repair? {
    guard let end = signsEnd(behind: word, bytes) else { return nil }
    return first(word.range.lowerBound..<end)
  }

  /// « 1er » in place of some bytes, which can be nothing else: no other day and no other number has raised letters.
  static func first(_ range: RawRange) -> Repair {
    Repair(range: range, bytes: Array("1er".utf8), sure: range)
  }

  /// Where the signs end that stand close behind a lone 1; `nil` where there are none, or others than raised letters
  /// are read as.
  private static func signsEnd(behind word: ReadWord, _ bytes: [UInt8]) -> Int? {
    let start = word.range.upperBound
    guard word.bytes == [.one] else { return nil }
    let end = bytes[start...].prefix(most + 1).firstIndex { $0 == .space || $0 == .lineFeed || $0 == .tab }
    guard let end, end > start else { return nil }
    let signs = String(decoding: bytes[start..<end], as: UTF8.self)
    return signs.unicodeScalars.allSatisfy { raised.contains($0) } ? end : nil
  }

  /// The most bytes that two raised letters are read as.
  private static let most = 7
  /// The signs that raised letters are read as; those that a number may end with are not among them.
  private static let raised = Set("°º*%\"'’‘”“`^~?!®©™§¢ª²³#".unicodeScalars)
}
