@testable import Clausier

/// A tidy text as if it had been read from the image of a page, for tests of what scans break.
enum ReadText {
  /// The text, with some words marked as read with doubt.
  static func manuscript(_ text: String, unsure: [String] = [], method: Method = .ocr) -> Manuscript {
    let plain = Manuscript(text: text)
    let bytes = plain.bytes
    var glyphs: [Glyph] = []
    var origins: [Int32] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let left = Float(glyphs.count)
      for _ in String(scalar).utf8 { origins.append(Int32(glyphs.count)) }
      var glyph = Glyph(scalar: scalar, left: left, top: 0, right: left + 1, bottom: 1)
      glyph.confidence = method == .embedded ? 100 : 98
      glyphs.append(glyph)
    }
    for word in unsure.map({ Array($0.utf8) }) {
      for start in bytes.indices where bytes[start...].starts(with: word) {
        for byte in start..<start + word.count { glyphs[Int(origins[byte])].confidence = 40 }
      }
    }
    let page = Page(
      number: 1, width: Double(glyphs.count), height: 10, glyphs: glyphs, faces: [], method: method)
    return Manuscript(bytes: bytes, origins: origins, blocks: plain.blocks, pages: [page])
  }

  /// What the rules make of it.
  static func record(_ text: String, unsure: [String] = [], method: Method = .ocr) -> Record {
    ReadAct(
      of: manuscript(text, unsure: unsure, method: method),
      source: Source(file: "a.pdf", sha256: "", bytes: 1, pages: 1)
    ).record
  }

  /// The text as the rules read it.
  static func mended(_ text: String) -> String {
    let manuscript = manuscript(text)
    return String(decoding: MendedText(manuscript.bytes, Repairs(of: manuscript).all).bytes, as: UTF8.self)
      .trimmingSuffix { $0 == "\n" }
  }

  /// What may be read in another way, and how.
  static func doubts(_ text: String) -> [String] {
    Repairs(of: manuscript(text)).doubts.map { String(decoding: $0.other, as: UTF8.self) }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ isLeftOut: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isLeftOut(last) { text.removeLast() }
    return text
  }
}
