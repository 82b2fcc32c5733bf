import Clausier

/// A date as PDF files write it: `D:20240920101112+02'00'`; anything after the year may be left out.
enum PDFDate {
  /// The time, with the offset that the file gives or none; `nil` when the calendar has no such date, or when
  /// the time of day is missing.
  static func timestamp(_ text: String) -> Timestamp? {
    guard let parts = Parts(text), let hour = parts.hour else { return nil }
    let zone: String
    switch parts.offset {
    case nil: zone = ""
    case 0?: zone = parts.isZulu ? "Z" : "+00:00"
    case let offset?:
      let minutes = abs(offset)
      zone = "\(offset < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
    }
    return Timestamp("\(parts.day)T\(two(hour)):\(two(parts.minute)):\(two(parts.second))\(zone)")
  }

  /// The instant in UTC; `nil` when there is no valid date, or it does not say how far from UTC it is.
  static func utc(_ text: String) -> Timestamp? {
    guard let parts = Parts(text), let hour = parts.hour, let offset = parts.offset else { return nil }
    let days = UTCTime.days(
      year: parts.day.year, month: parts.day.month ?? 1, day: parts.day.day ?? 1)
    let minutes = hour * 60 + parts.minute - offset
    return UTCTime.timestamp(secondsSince1970: Int64(days) * 86_400 + Int64(minutes * 60 + parts.second))
  }

  /// A number from 0 to 99 in two digits.
  static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// The parts of a date, checked against the calendar.
  private struct Parts {
    var day: CalendarDate
    var hour: Int?
    var minute = 0
    var second = 0
    /// Minutes east of UTC.
    var offset: Int?
    var isZulu = false

    init?(_ text: String) {
      var rest = Array(text.utf8)[...]
      if rest.starts(with: "D:".utf8) { rest = rest.dropFirst(2) }
      guard let year = Parts.take(4, from: &rest) else { return nil }
      let month = Parts.take(2, from: &rest)
      let day = month == nil ? nil : Parts.take(2, from: &rest)
      guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
      self.day = date
      if day != nil, let hour = Parts.take(2, from: &rest) {
        self.hour = hour
        if let minute = Parts.take(2, from: &rest) {
          self.minute = minute
          if let second = Parts.take(2, from: &rest) { self.second = second }
        }
        guard hour < 24, minute < 60, second < 60 else { return nil }
      }
      guard readOffset(&rest), rest.isEmpty else { return nil }
    }

    /// Reads `Z`, `+02'00'` and their shortened forms; false when something else is there.
    private mutating func readOffset(_ rest: inout ArraySlice<UInt8>) -> Bool {
      guard let sign = rest.popFirst() else { return true }
      var minutes = 0
      if let hours = Parts.take(2, from: &rest) {
        if rest.first == 0x27 || rest.first == 0x3A { rest = rest.dropFirst() }
        let more = Parts.take(2, from: &rest) ?? 0
        guard hours < 24, more < 60 else { return false }
        minutes = hours * 60 + more
      } else if sign != 0x5A {
        return false
      }
      if rest.first == 0x27 { rest = rest.dropFirst() }
      switch sign {
      case 0x2B: offset = minutes
      case 0x2D: offset = -minutes
      case 0x5A where minutes == 0: (offset, isZulu) = (0, true)
      default: return false
      }
      return true
    }

    private static func take(_ count: Int, from rest: inout ArraySlice<UInt8>) -> Int? {
      let digits = rest.prefix(count)
      guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      rest = rest.dropFirst(count)
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
  }
}
