/// A date as an act prints it: a day, a month or a year of the Gregorian calendar.
public struct CalendarDate: Sendable, Hashable {
  /// The year, from 1 to 9999.
  public let year: Int
  /// The month, from 1 to 12; `nil` where only the year is printed.
  public let month: Int?
  /// The day of the month, from 1; `nil` where only the month is printed.
  public let day: Int?

  /// The year 1: what reading begins with.
  static let blank = CalendarDate()

  private init() { (year, month, day) = (1, nil, nil) }

  /// Makes a date; `nil` when the calendar has no such date, or a day has no month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, day < 1 || day > CalendarDate.days(inMonth: month, of: year) { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days of a month, from 1 to 12, in a year.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  /// Orders by year, month and day; a year comes before its months, a month before its days.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension CalendarDate: LosslessStringConvertible {
  /// Reads the ISO 8601 form; `nil` when it is not one, or when the calendar has no such date.
  public init?(_ description: String) {
    var parts: [Int] = []
    for part in description.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false) {
      guard parts.count < 3, part.count == (parts.isEmpty ? 4 : 2),
        part.allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      parts.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    guard let year = parts.first else { return nil }
    self.init(
      year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }

  /// The ISO 8601 form: `2024-01-31`, `2024-01` or `2024`.
  public var description: String {
    String(decoding: isoBytes, as: UTF8.self)
  }

  /// The ISO 8601 form in UTF-8.
  var isoBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10)
    for unit in [1000, 100, 10, 1] { bytes.append(0x30 + UInt8(year / unit % 10)) }
    for part in [month, day] {
      guard let part else { break }
      bytes.append(0x2D)
      bytes.append(0x30 + UInt8(part / 10))
      bytes.append(0x30 + UInt8(part % 10))
    }
    return bytes
  }
}
