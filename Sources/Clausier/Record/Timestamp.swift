/// A day and a time of it, as PDF files tell them.
public struct Timestamp: Sendable, Hashable, LosslessStringConvertible {
  /// The ISO 8601 form, with the offset from UTC where it is known: `2024-09-20T10:11:12+02:00`, `2024-09-23T09:18:01Z`.
  public let description: String

  /// Reads the ISO 8601 form; `nil` when it is not one, or when no calendar and no clock has such a time.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    guard bytes.count >= 19, bytes[10] == UInt8(ascii: "T"),
      CalendarDate(String(decoding: bytes[..<10], as: UTF8.self)) != nil
    else { return nil }
    guard Timestamp.isClock(bytes[11..<19], hasSeconds: true), Timestamp.isZone(bytes[19...]) else {
      return nil
    }
    self.description = description
  }

  /// Nothing, `Z` or an offset.
  private static func isZone(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let sign = bytes.first else { return true }
    if sign == UInt8(ascii: "Z") { return bytes.count == 1 }
    return (sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"))
      && isClock(bytes.dropFirst(), hasSeconds: false)
  }

  /// `hh:mm` or `hh:mm:ss`.
  private static func isClock(_ bytes: ArraySlice<UInt8>, hasSeconds: Bool) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == (hasSeconds ? 3 : 2) else { return false }
    return zip(parts, [24, 60, 60]).allSatisfy { part, limit in
      part.count == 2 && part.allSatisfy { (0x30...0x39).contains($0) }
        && part.reduce(0) { $0 * 10 + Int($1 - 0x30) } < limit
    }
  }
}
