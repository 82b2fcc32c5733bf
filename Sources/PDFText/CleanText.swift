/// Makes a line of text out of what a file says about itself.
enum CleanText {
  /// The bytes as UTF-8 text without control characters and outer blanks; `nil` when nothing is left.
  ///
  /// What is no UTF-8 becomes U+FFFD.
  static func line(_ bytes: some Collection<UInt8>) -> String? {
    var scalars = String.UnicodeScalarView()
    var gap = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
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
