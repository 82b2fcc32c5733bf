/// Mends, for the rules alone, what the reading of images usually gets wrong.
enum Repairs {
  /// What is mended in a text, in its order; nothing where all of it is the pages' own.
  static func all(in manuscript: Manuscript) -> [Repair] {
    let read = ReadWord.all(in: manuscript)
    guard !read.isEmpty else { return [] }
    var words = read
    for index in words.indices {
      CodeRepair.mend(&words[index])
      guard !words[index].isCode else { continue }
      let next = index + 1 < words.count ? following(words[index], words[index + 1], manuscript) : ""
      FigureRepair.mend(&words[index], next: next)
      HeadingRepair.mend(&words[index], in: manuscript)
    }
    CodeRepair.agree(&words)
    var repairs = EuroRepair.all(in: manuscript, words)
    let euros = repairs
    var next = 0
    for (before, after) in zip(read, words) where before.bytes != after.bytes {
      while next < euros.count, euros[next].range.upperBound <= before.range.lowerBound { next += 1 }
      guard before.bytes.count == after.bytes.count,
        next == euros.count || !euros[next].range.overlaps(before.range)
      else { continue }
      repairs.append(Repair(range: before.range, bytes: after.bytes, isCode: after.isCode))
    }
    return repairs.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The text as the rules read it.
  static func mended(_ bytes: [UInt8], by repairs: [Repair]) -> [UInt8] {
    var bytes = bytes
    for repair in repairs { bytes.replaceSubrange(repair.range, with: repair.bytes) }
    return bytes
  }

  /// The word behind another on the same line, without accents and in small letters.
  private static func following(_ word: ReadWord, _ next: ReadWord, _ manuscript: Manuscript) -> String {
    let start = word.range.upperBound
    guard start < manuscript.bytes.count, manuscript.bytes[start] == 0x20 else { return "" }
    let end =
      manuscript.bytes[(start + 1)...].prefix(12).firstIndex { $0 < 0x41 }
      ?? min(start + 13, manuscript.bytes.count)
    var folded: [UInt8] = []
    for scalar in manuscript.text(start + 1..<end).unicodeScalars { scalar.appendFolded(to: &folded) }
    return String(decoding: folded, as: UTF8.self)
  }
}
