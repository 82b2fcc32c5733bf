/// Words and numbers of which one reading is unsure, and the same elsewhere in the text is sure.
///
/// Two places that are read alike are not misread alike, so the unsure one is as good as sure.
struct Agreement {
  /// A word, a number or a date.
  private struct Unit {
    var range: Range<Int>
    /// Its letters in lower case; accents count, since a reading loses them often.
    var key: String
    /// The confidence of its least sure glyph, in hundredths.
    var confidence: UInt8
  }

  private let manuscript: Manuscript

  /// What the least sure letter of a sure reading has at least.
  private static let sure: UInt8 = 98
  /// What an unsure letter gets where something else makes it sure.
  static let settled: UInt8 = 90
  /// Shorter words and numbers are alike by chance.
  private static let fewest = (letters: 4, figures: 6)

  /// The text with those of its glyphs surer that another place confirms.
  static func settled(_ manuscript: Manuscript) -> Manuscript {
    guard manuscript.pages.contains(where: { $0.method == .ocr }) else { return manuscript }
    let agreement = Agreement(manuscript: manuscript)
    let units = agreement.units
    var best: [String: UInt8] = [:]
    for unit in units { best[unit.key] = max(best[unit.key] ?? 0, unit.confidence) }
    return manuscript.surer(
      in: units.filter { $0.confidence < settled && best[$0.key] ?? 0 >= sure }.map(\.range))
  }

  /// The words and numbers of the text that are long enough, in its order.
  private var units: [Unit] {
    let bytes = manuscript.bytes
    var units: [Unit] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start].isDigit ? figuresEnd(from: start) : wordEnd(from: start)
      guard end > start else {
        start += 1
        continue
      }
      let range = start..<end
      if range.count >= (bytes[start].isDigit ? Agreement.fewest.figures : Agreement.fewest.letters) {
        units.append(
          Unit(
            range: range, key: manuscript.text(start..<end).lowercased(), confidence: confidence(of: range)))
      }
      start = end
    }
    return units
  }

  /// Where the letters of a word end.
  private func wordEnd(from start: Int) -> Int {
    manuscript.bytes[start...].firstIndex { !$0.isLetter && $0 < 0xC3 && !$0.isContinuation }
      ?? manuscript.bytes.count
  }

  /// Where a number ends, with the groups, the month and the year that belong to it: « 110 000 », « 2004-1085 »,
  /// « 14 octobre 2004 ».
  private func figuresEnd(from start: Int) -> Int {
    let bytes = manuscript.bytes
    var end = start
    while end < bytes.count {
      end = bytes[end...].firstIndex { !$0.isDigit && !$0.isCapital } ?? bytes.count
      guard end + 1 < bytes.count else { break }
      if let month = bytes[end] == .space ? FigureRepair.month(bytes, at: end + 1) : nil,
        month + 1 < bytes.count, bytes[month + 1].isDigit
      {
        end = month + 1
      } else if [.space, .hyphen, .stop, .comma].contains(bytes[end]), bytes[end + 1].isDigit {
        end += 1
      } else if bytes[end] == .hyphen, bytes[end + 1].isCapital {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private func confidence(of range: Range<Int>) -> UInt8 {
    manuscript.origins[range].reduce(100) { least, origin in
      origin < 0 ? least : min(least, manuscript.glyph(origin).confidence)
    }
  }
}

extension Manuscript {
  /// The text with those glyphs surer that gave some bytes; what was not read from an image stays as it is.
  func surer(in ranges: [Range<Int>]) -> Manuscript {
    guard !ranges.isEmpty else { return self }
    var pages = pages
    for range in ranges {
      for origin in origins[range] where origin >= 0 {
        let page = pageIndex(ofGlyph: origin)
        guard pages[page].method == .ocr else { continue }
        let glyph = Int(origin - firstGlyphs[page])
        pages[page].glyphs[glyph].confidence = max(
          Agreement.settled, pages[page].glyphs[glyph].confidence)
      }
    }
    return Manuscript(bytes: bytes, origins: origins, blocks: blocks, pages: pages)
  }
}
