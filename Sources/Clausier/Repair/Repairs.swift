/// What the reading of images usually gets wrong: mended for the rules only, or reported
/// where two mendings are possible.
struct Repairs: Sendable {
  /// What is mended in a text, in its order; empty where none of it was read from an image.
  private(set) var all: [Repair] = []
  /// What could be mended in two ways, and stays.
  private(set) var doubts: [DoubtfulReading] = []

  /// Looks through a text.
  init(of manuscript: Manuscript) {
    let read = ReadWord.all(in: manuscript)
    guard !read.isEmpty else { return }
    var words = read
    for index in words.indices {
      CodeRepair.mend(&words[index])
      guard !words[index].isCode else { continue }
      let next = index + 1 < words.count ? Repairs.following(words[index], words[index + 1], manuscript) : []
      FigureRepair.mend(&words[index], next: next)
      HeadingRepair.mend(&words[index], in: manuscript)
      if index > 0 { HeadingRepair.mendNumber(&words[index], behind: words[index - 1], in: manuscript) }
      LinkRepair.mend(&words[index], in: manuscript)
      VisaRepair.mend(&words[index], in: manuscript)
    }
    CodeRepair.agree(&words)
    let amounts = AmountRepair(manuscript, words)
    doubts = amounts.doubts + CodeRepair.doubts(words)
    doubts.sort { $0.range.lowerBound < $1.range.lowerBound }
    let romans = RomanRepair.all(in: manuscript, read)
    let longer =
      [
        amounts.repairs, EuroRepair.all(in: manuscript, words), TornCodeRepair.all(in: manuscript, words),
        CivilityRepair.all(in: manuscript, words), DateRepair.all(in: manuscript, words),
        TornWordRepair.all(in: manuscript), HeadingRepair.signs(in: manuscript, words),
        // Where numbers are Roman, none of them is « 1er ».
        romans.isEmpty ? HeadingRepair.firsts(in: manuscript, words) : romans,
        HeadingRepair.stops(in: manuscript, words),
      ].flatMap { $0 }
    let single = zip(read, words).compactMap { before, after -> Repair? in
      before.bytes == after.bytes
        ? nil
        : Repair(
          range: before.range, bytes: after.bytes, isCode: after.isCode,
          sure: after.bytes == Array("1er".utf8) ? after.range : nil)
    }
    // A repair of several words takes precedence over a repair of one of them.
    for repair in (longer + single).sorted(by: Repairs.isBefore)
    where all.last.map({ $0.range.upperBound <= repair.range.lowerBound }) ?? true {
      all.append(repair)
    }
  }

  private static func isBefore(_ one: Repair, _ two: Repair) -> Bool {
    one.range.lowerBound != two.range.lowerBound
      ? one.range.lowerBound < two.range.lowerBound : one.range.count > two.range.count
  }

  /// The word after another on the same line, folded.
  private static func following(_ word: ReadWord, _ next: ReadWord, _ manuscript: Manuscript) -> [UInt8] {
    let start = word.range.upperBound
    guard start < manuscript.bytes.count, manuscript.bytes[start] == .space else { return [] }
    let end =
      manuscript.bytes[(start + 1)...].prefix(12).firstIndex { $0 < UInt8(ascii: "A") }
      ?? min(start + 13, manuscript.bytes.count)
    return manuscript.text(start + 1..<end).folded
  }
}
