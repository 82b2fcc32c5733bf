/// Mends an amount that lost the space after its first figure: « 1450 000 € » for « 1 450 000 € ».
///
/// Where the first figures may be a year instead, nothing is mended, and the other reading is reported.
struct AmountRepair {
  private(set) var repairs: [Repair] = []
  private(set) var doubts: [DoubtfulReading] = []
  private let bytes: [UInt8]

  /// Looks through a text; `words` are its words, mended already.
  init(_ manuscript: Manuscript, _ words: [ReadWord]) {
    bytes = manuscript.bytes
    var index = 0
    while index < words.count {
      let end = groups(words, from: index)
      if end > index + 1, isAmount(words[index].range.lowerBound, words[end - 1].range.upperBound) {
        take(words[index..<end])
      }
      index = end
    }
  }

  /// The word after a number of four to six figures and the groups of three that follow it.
  private func groups(_ words: [ReadWord], from index: Int) -> Int {
    var end = index + 1
    guard (4...6).contains(words[index].bytes.count), AmountRepair.isNumber(words[index].bytes),
      words[index].bytes[0] != .zero
    else { return end }
    while end < words.count, words[end].bytes.count == 3, AmountRepair.isNumber(words[end].bytes),
      words[end - 1].range.upperBound + 1 == words[end].range.lowerBound,
      bytes[words[end - 1].range.upperBound] == .space
    {
      end += 1
    }
    return end
  }

  private mutating func take(_ words: ArraySlice<ReadWord>) {
    guard let first = words.first, let last = words.last, let second = words.dropFirst().first else { return }
    let range: RawRange = first.range.lowerBound..<last.range.upperBound
    // « 2024 150 000 € » may be a year and an amount; no amount begins with « 000 ».
    let isYear = first.bytes.count == 4 && (first.bytes.starts(with: "19".utf8) || first.bytes[0] == .two)
    if isYear, !second.bytes.elementsEqual("000".utf8) {
      doubts.append(DoubtfulReading(range: range, other: words.flatMap(\.bytes)))
    } else {
      let groups = [first.bytes.dropLast(3), first.bytes.suffix(3)] + words.dropFirst().map { $0.bytes[...] }
      repairs.append(Repair(range: range, bytes: Array(groups.joined(separator: [.space]))))
    }
  }

  /// Whether figures are a separate word, with a euro sign or its word after them or alone in their cell.
  private func isAmount(_ start: Int, _ end: Int) -> Bool {
    let before = start > 0 ? bytes[start - 1] : .lineFeed
    guard before <= .space || before == UInt8(ascii: "(") else { return false }
    let rest = bytes[end...].prefix(6).drop { $0 == .space }
    if rest.starts(with: "€".utf8) { return true }
    if rest.starts(with: Array("euro".utf8)) || rest.starts(with: Array("EUR".utf8)) { return true }
    let isAlone = rest.first.map { $0 == .tab || $0 == .lineFeed } ?? true
    return isAlone && (before == .tab || before == .lineFeed)
  }

  private static func isNumber(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy(Lookalike.isFigure) }
}
