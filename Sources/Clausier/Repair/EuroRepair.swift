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
      repairs.append(
        Repair(
          range: words[index - 1].range.lowerBound..<end + (isLetterE ? 2 : 3),
          bytes: words[index - 1].bytes + [.space] + word.bytes + [.space] + euro))
    }
    return repairs + units(in: manuscript)
  }

  /// « (en M£) », « k£ », « (en ME) : »: the sign after the letter of thousands or millions; as a letter it
  /// is known by « en » and the bracket.
  private static func units(in manuscript: Manuscript) -> [Repair] {
    let bytes = manuscript.bytes
    let recognised = manuscript.pages.map { $0.method != .embedded }
    return bytes.indices.dropLast(3).compactMap { offset in
      let sign = bytes[offset + 1...offset + 3]
      let isPound = sign.starts(with: "£".utf8) && (sign.last == UInt8(ascii: ")") || sign.last == .space)
      let isLetter = sign.elementsEqual("E) ".utf8) && bytes[..<offset].suffix(3).elementsEqual("en ".utf8)
      guard isPound || isLetter, "KMk".utf8.contains(bytes[offset]), manuscript.origins[offset] >= 0,
        recognised[manuscript.pageIndex(ofGlyph: manuscript.origins[offset])]
      else { return nil }
      return Repair(range: offset..<offset + (isPound ? 3 : 2), bytes: [bytes[offset]] + euro)
    }
  }

  private static let euro: [UInt8] = Array("€".utf8)

  private static func isNumber(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy(Lookalike.isFigure) }

  private static func isLetter(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte.isBeyond || byte.isLetter || Lookalike.isFigure(byte)
  }
}
