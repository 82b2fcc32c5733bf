/// A length of time as an act prints it: « trois mois », « un an et six mois », « quinze jours ».
public struct Period: Sendable, Hashable {
  /// The years.
  public var years: Int
  /// The months.
  public var months: Int
  /// The weeks.
  public var weeks: Int
  /// The days.
  public var days: Int
  /// The hours.
  public var hours: Int
  /// The minutes.
  public var minutes: Int
  /// The seconds.
  public var seconds: Int

  /// Makes a period; the units are kept as printed and never converted into each other.
  public init(
    years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0, hours: Int = 0, minutes: Int = 0,
    seconds: Int = 0
  ) {
    self.years = years
    self.months = months
    self.weeks = weeks
    self.days = days
    self.hours = hours
    self.minutes = minutes
    self.seconds = seconds
  }
}

extension Period: LosslessStringConvertible {
  /// Reads the ISO 8601 form: whole numbers of units in their order, at least one of them; `nil` for anything else.
  public init?(_ description: String) {
    self.init()
    var units = Period.units[...]
    var count: Int?
    var isTime = false
    var isEmpty = true
    guard description.utf8.first == UInt8(ascii: "P") else { return nil }
    for byte in description.utf8.dropFirst() {
      switch byte {
      case 0x30...0x39:
        let digit = Int(byte - 0x30)
        guard count ?? 0 < 100_000 else { return nil }
        count = (count ?? 0) * 10 + digit
      case UInt8(ascii: "T"):
        guard count == nil, !isTime else { return nil }
        isTime = true
        isEmpty = true
        units = units.drop { !$0.isTime }
      default:
        guard let number = count,
          let unit = units.firstIndex(where: { $0.letter == byte && $0.isTime == isTime })
        else { return nil }
        self[keyPath: units[unit].field] = number
        units = units[(unit + 1)...]
        count = nil
        isEmpty = false
      }
    }
    guard count == nil, !isEmpty else { return nil }
  }

  /// The units in their order: the letter, whether it comes after the `T`, and the field.
  private static var units: [(letter: UInt8, isTime: Bool, field: WritableKeyPath<Period, Int>)] {
    [
      (UInt8(ascii: "Y"), false, \.years), (UInt8(ascii: "M"), false, \.months),
      (UInt8(ascii: "W"), false, \.weeks), (UInt8(ascii: "D"), false, \.days),
      (UInt8(ascii: "H"), true, \.hours), (UInt8(ascii: "M"), true, \.minutes),
      (UInt8(ascii: "S"), true, \.seconds),
    ]
  }

  /// The ISO 8601 form: `P3M`, `P1Y6M`, `P15D`, `PT48H`; `P0D` for no time at all.
  public var description: String {
    var text = "P"
    for (count, unit) in [(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")] where count != 0 {
      text += String(count)
      text += unit
    }
    var separator = "T"
    for (count, unit) in [(hours, "H"), (minutes, "M"), (seconds, "S")] where count != 0 {
      text += separator
      text += String(count)
      text += unit
      separator = ""
    }
    return text == "P" ? "P0D" : text
  }
}
