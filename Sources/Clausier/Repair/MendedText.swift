/// A text as the rules read it, with the way back to what the pages print.
///
/// The only place where bytes of the one are turned into bytes of the other.
struct MendedText: Sendable {
  /// The bytes.
  let bytes: [UInt8]
  /// What differs between the two texts, in order.
  private let changes: [MendedChange]

  /// A text in which nothing is mended.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    changes = []
  }

  /// A text with its repairs, which are in order and do not overlap.
  init(_ raw: [UInt8], _ repairs: [Repair]) {
    var bytes: [UInt8] = []
    if !repairs.isEmpty { bytes.reserveCapacity(raw.count + 8 * repairs.count) }
    var changes: [MendedChange] = []
    var end = 0
    for repair in repairs {
      bytes += raw[end..<repair.range.lowerBound]
      if let change = MendedChange(repair, of: raw, at: bytes.count) { changes.append(change) }
      bytes += repair.bytes
      end = repair.range.upperBound
    }
    self.bytes = repairs.isEmpty ? raw : bytes + raw[end...]
    self.changes = changes
  }

  /// The text of some bytes.
  func text(_ range: MendedRange) -> String { String(decoding: bytes[range.indices], as: UTF8.self) }

  /// What the pages print where some bytes are read.
  ///
  /// A change of another length is taken as a whole: what is read of a part of it is printed by all of it.
  func raw(of range: MendedRange) -> RawRange {
    changes.isEmpty
      ? RawRange(range.indices) : RawRange(translated(range.indices) { ($0.mended.indices, $0.raw.indices) })
  }

  /// What is read where the pages print some bytes; a change of another length is taken as a whole.
  func mended(of range: RawRange) -> MendedRange {
    changes.isEmpty
      ? MendedRange(range.indices)
      : MendedRange(translated(range.indices) { ($0.raw.indices, $0.mended.indices) })
  }

  /// Whether something in some bytes is mended; what was left out at their border does not count.
  func isMended(_ range: MendedRange) -> Bool {
    guard let change = last(where: { $0.mended.lowerBound < range.upperBound })?.mended else { return false }
    return change.isEmpty ? change.lowerBound > range.lowerBound : change.upperBound > range.lowerBound
  }

  /// Whether something in some bytes is mended that may have been meant otherwise.
  func isDoubtful(_ range: MendedRange) -> Bool {
    var end = count { $0.mended.lowerBound < range.upperBound }
    while end > 0, changes[end - 1].mended.upperBound >= range.lowerBound {
      if !changes[end - 1].isSure { return true }
      end -= 1
    }
    return false
  }

  private func translated(
    _ range: Range<Int>, _ sides: (MendedChange) -> (from: Range<Int>, to: Range<Int>)
  ) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    if let change = last(where: { sides($0).from.lowerBound <= range.lowerBound }).map(sides) {
      lower = translated(lower, change.from, change.to, change.to.lowerBound)
    }
    if let change = last(where: { sides($0).from.lowerBound < range.upperBound }).map(sides) {
      upper = translated(upper, change.from, change.to, change.to.upperBound)
    }
    return lower..<max(lower, upper)
  }

  /// An offset in a change or after it; `border` is taken within a change of another length.
  private func translated(_ offset: Int, _ from: Range<Int>, _ to: Range<Int>, _ border: Int) -> Int {
    if offset >= from.upperBound { return to.upperBound + (offset - from.upperBound) }
    return from.count == to.count ? to.lowerBound + (offset - from.lowerBound) : border
  }

  /// The last change that meets a condition which all before it meet.
  private func last(where isTrue: (MendedChange) -> Bool) -> MendedChange? {
    let count = count(where: isTrue)
    return count > 0 ? changes[count - 1] : nil
  }

  /// How many changes meet a condition, which the first of them meet.
  private func count(where isTrue: (MendedChange) -> Bool) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if isTrue(changes[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
