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

  /// Makes a period; the units are kept as printed and never turned into each other.
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

extension Period: CustomStringConvertible {
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
