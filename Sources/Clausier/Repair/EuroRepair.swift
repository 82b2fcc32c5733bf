/// Mends a euro sign that was read as a letter or as another currency: « 110 000 E », « 110 000 £ », « k£ ».
enum EuroRepair {
  /// The repairs of a text; `words` are its words, mended already.
  static func all(in manuscript: Manuscript, _ words: [ReadWord]) -> [Repair] {
    let bytes = manuscript.bytes
    var repairs: [Repair] = []
    for (index, word) in words.enumerated() where word.range.count == 3 && isNumber(word.bytes) {
      guard index > 0, isNumber(words[index - 1].bytes), words[index - 1].bytes.count <= 3,
        words[index - 1].range.upperBound + 1 == word.range.lowerBound,
        bytes[word.range.lowerBound - 1] == .space
      else { continue }
      let end = word.range.upperBound
      let rest = bytes[end...].prefix(4)
      let isLetterE = rest.starts(with: " E".utf8) && !isLetter(rest.dropFirst(2).first)
      guard isLetterE || rest.starts(with: " £".utf8) else { continue }
      let range: RawRange = words[index - 1].range.lowerBound..<end + (isLetterE ? 2 : 3)
      let figures = words[index - 1].bytes + [.space] + word.bytes
      // The sign says nothing about the figures, unless one of them is mended too.
      let isSure = bytes[range.indices].starts(with: figures)
      repairs.append(
        Repair(
          range: range, bytes: figures + [.space] + euro, sure: isSure ? end..<range.upperBound : nil))
    }
    return repairs + units(in: manuscript)
  }

  /// « (en M£) », « k£ », « 12 ke », « (en ME) : »: the sign after the letter of thousands or millions; as a letter it
  /// is known by the figures before it, or by « en » and the bracket.
  private static func units(in manuscript: Manuscript) -> [Repair] {
    let bytes = manuscript.bytes
    let recognised = manuscript.pages.map { $0.method != .embedded }
    return bytes.indices.dropLast(3).compactMap { offset in
      let sign = bytes[offset + 1...offset + 3]
      let isPound = sign.starts(with: "£".utf8) && (sign.last == UInt8(ascii: ")") || sign.last == .space)
      let isLetter = sign.elementsEqual("E) ".utf8) && bytes[..<offset].suffix(3).elementsEqual("en ".utf8)
      let isCounted =
        bytes[offset].lowercased == UInt8(ascii: "k") && bytes[offset + 1].lowercased == UInt8(ascii: "e")
        && !EuroRepair.isLetter(bytes[offset + 2]) && isBehindFigure(offset, bytes)
      guard isPound || isLetter || isCounted, "KMk".utf8.contains(bytes[offset]),
        manuscript.origins[offset] >= 0,
        recognised[manuscript.pageIndex(ofGlyph: manuscript.origins[offset])]
      else { return nil }
      return Repair(range: offset..<offset + (isPound ? 3 : 2), bytes: [bytes[offset]] + euro)
    }
  }

  /// Whether a figure is before an offset, or before the space that is.
  private static func isBehindFigure(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    let before = bytes[..<offset]
    return (before.last == .space ? before.dropLast() : before).last.map(Lookalike.isFigure) ?? false
  }

  private static let euro: [UInt8] = Array("€".utf8)

  private static func isNumber(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy(Lookalike.isFigure) }

  private static func isLetter(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte.isBeyond || byte.isLetter || Lookalike.isFigure(byte)
  }
}
