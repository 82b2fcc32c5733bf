/// Takes specks for what they are that were read as signs within a date: « 26; janvier 2023 », « 27 juillet : 2005 ».
enum DateRepair {
  /// The repairs of a text; `words` are its words, mended already.
  static func all(in manuscript: Manuscript, _ words: [ReadWord]) -> [Repair] {
    let bytes = manuscript.bytes
    var repairs: [Repair] = []
    for word in words where isDay(word.bytes) {
      guard let month = gap(bytes, from: word.range.upperBound),
        let end = FigureRepair.month(bytes, at: month)
      else { continue }
      var gaps = [word.range.upperBound..<month]
      if let year = gap(bytes, from: end), bytes[year...].prefix(4).allSatisfy(Lookalike.isFigure),
        bytes[year] == 0x31 || bytes[year] == 0x32
      {
        gaps.append(end..<year)
      }
      for gap in gaps where bytes[gap].contains(where: { $0 != 0x20 }) {
        repairs.append(Repair(range: gap, bytes: [UInt8](repeating: 0x20, count: gap.count)))
      }
    }
    return repairs
  }

  private static func isDay(_ bytes: [UInt8]) -> Bool {
    bytes.count <= 2 && bytes.allSatisfy(Lookalike.isFigure) || bytes == Array("1er".utf8)
  }

  /// Where the next word begins behind spaces and at most one sign; `nil` where more stands between, or nothing.
  private static func gap(_ bytes: [UInt8], from start: Int) -> Int? {
    var signs = 0
    for place in start..<min(start + 4, bytes.count) {
      switch bytes[place] {
      case 0x20: continue
      case 0x2C, 0x2E, 0x3A, 0x3B, 0x27, 0x60: signs += 1
      default: return place > start && signs <= 1 ? place : nil
      }
    }
    return nil
  }
}
