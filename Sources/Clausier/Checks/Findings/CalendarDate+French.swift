extension CalendarDate {
  /// The date as an act prints it: « 3 mai 2023 », « mai 2023 », « 2023 ».
  var inFrench: String {
    let names = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
      "novembre",
      "décembre",
    ]
    guard let month, names.indices.contains(month - 1) else { return "\(year)" }
    let words = "\(names[month - 1]) \(year)"
    return day.map { $0 == 1 ? "1er \(words)" : "\($0) \(words)" } ?? words
  }
}
