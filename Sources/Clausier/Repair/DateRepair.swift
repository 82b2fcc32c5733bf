/// Leaves out specks that were read as signs within a date: « 26; janvier 2023 », « 27 juillet : 2005 ».
enum DateRepair {
  /// The repairs of a text; `words` are its words, mended already.
  static func all(in manuscript: Manuscript, _ words: [ReadWord]) -> [Repair] {
    let bytes = manuscript.bytes
    var repairs = firsts(bytes, words) + RaisedRepair.days(bytes, words)
    for word in words where isDay(word.bytes) {
      guard let month = gap(bytes, from: word.range.upperBound),
        let monthEnd = FigureRepair.month(bytes, at: month)
      else { continue }
      var end = monthEnd
      var signs = bytes[word.range.upperBound..<month]
      var mended = word.bytes + [.space] + bytes[month..<monthEnd]
      if let year = gap(bytes, from: monthEnd),
        bytes[year...].prefix(4).count(where: Lookalike.isFigure) == 4,
        bytes[year] == .one || bytes[year] == .two
      {
        end = year + 4
        signs += bytes[monthEnd..<year]
        mended += [.space] + bytes[year..<end]
      }
      guard signs.contains(where: { $0 != .space }) else { continue }
      repairs.append(Repair(range: word.range.lowerBound..<end, bytes: mended))
    }
    return repairs
  }

  /// « 1 cp janvier », « 1 %Ÿ août »: the raised letters of « 1er » read as something else.
  private static func firsts(_ bytes: [UInt8], _ words: [ReadWord]) -> [Repair] {
    words.compactMap { word in
      let start = word.range.lowerBound
      let raised = word.range.upperBound + 1
      guard word.bytes == [.one], raised < bytes.count, bytes[raised - 1] == .space else { return nil }
      let end = bytes[raised...].prefix(6).firstIndex { $0 == .space || $0 == .lineFeed || $0 == .tab }
      guard let end, (1...4).contains(end - raised), bytes[end] == .space,
        !bytes[raised..<end].contains(where: Lookalike.isFigure),
        !links.contains(String(decoding: bytes[raised..<end], as: UTF8.self)),
        FigureRepair.month(bytes, at: end + 1) != nil
      else { return nil }
      return RaisedRepair.first(start..<end)
    }
  }

  /// What may come between a number and a month: « le lot 1 en mars ».
  private static let links: Set<String> = [
    "en", "de", "et", "ou", "du", "au", "à", "dès", "fin", "mi", "-", "–", ":",
  ]

  /// Other signs that specks and the strokes of a pen are read as.
  private static let strokes = Set("`@_*{}[]~^=".utf8)

  private static func isDay(_ bytes: [UInt8]) -> Bool {
    bytes.count <= 2 && bytes.allSatisfy(Lookalike.isFigure) || bytes == Array("1er".utf8)
  }

  /// Where the next word begins after spaces and at most one sign; `nil` where more is between, or nothing.
  private static func gap(_ bytes: [UInt8], from start: Int) -> Int? {
    var signs = 0
    for offset in start..<min(start + 4, bytes.count) {
      switch bytes[offset] {
      case .space: continue
      case .comma, .stop, .colon, .semicolon, .apostrophe, .bar: signs += 1
      case _ where strokes.contains(bytes[offset]): signs += 1
      default: return offset > start && signs <= 1 ? offset : nil
      }
    }
    return nil
  }
}
