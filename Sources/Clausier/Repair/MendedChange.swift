/// The bytes of a repair that differ from what was read, in both texts.
struct MendedChange: Sendable {
  /// What was read; empty for what was added.
  let raw: RawRange
  /// What the rules read; empty for what was left out.
  let mended: MendedRange
  /// Whether nothing else can have been meant.
  let isSure: Bool

  /// Leaves out the letters that are the same at both ends of a repair whose mended bytes begin at an offset; `nil`
  /// where all letters are.
  init?(_ repair: Repair, of text: [UInt8], at start: Int) {
    let read = text[repair.range.indices]
    let written = repair.bytes[...]
    var head = zip(read, written).prefix { $0 == $1 }.count
    while head > 0, MendedChange.cutsLetter(read, head) || MendedChange.cutsLetter(written, head) {
      head -= 1
    }
    let rest = min(read.count, written.count) - head
    var tail = zip(read.reversed(), written.reversed()).prefix(rest).prefix { $0 == $1 }.count
    while tail > 0, MendedChange.cutsLetter(read, read.count - tail) { tail -= 1 }
    guard head + tail < max(read.count, written.count) else { return nil }
    isSure = repair.sure != nil
    raw = repair.range.lowerBound + head..<repair.range.upperBound - tail
    mended = start + head..<start + written.count - tail
  }

  /// Whether a border lies within the bytes of one letter.
  private static func cutsLetter(_ bytes: ArraySlice<UInt8>, _ border: Int) -> Bool {
    bytes.dropFirst(border).first?.isContinuation ?? false
  }
}
