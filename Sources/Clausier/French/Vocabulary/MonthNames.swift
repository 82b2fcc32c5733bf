/// The names of the months, in lower case without accents.
enum MonthNames {
  /// All twelve.
  static let all: [StaticString] = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
    "novembre",
    "decembre",
  ]
}
