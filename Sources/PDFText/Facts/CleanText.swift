/// Makes a line of text out of what a file says about itself.
enum CleanText {
  /// The bytes as UTF-8 text without control characters and outer blanks; `nil` when nothing is left.
  ///
  /// Bytes that are not UTF-8 become U+FFFD.
  static func line(_ bytes: some Collection<UInt8>) -> String? {
    line(String(decoding: bytes, as: UTF8.self))
  }

  /// The text without control characters and outer blanks; `nil` when nothing is left.
  static func line(_ text: String) -> String? {
    var scalars = String.UnicodeScalarView()
    var gap = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
        || scalar == "\u{FEFF}"
      {
        gap = true
        continue
      }
      if gap, !scalars.isEmpty { scalars.append(" ") }
      gap = false
      scalars.append(scalar)
    }
    return scalars.isEmpty ? nil : String(scalars)
  }
}
