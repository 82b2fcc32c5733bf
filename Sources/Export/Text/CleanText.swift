/// Text as a format can hold it.
enum CleanText {
  /// The text with U+FFFD for what XML 1.0 cannot hold (NUL, most controls, U+FFFE and U+FFFF), and whether there was any.
  static func xml(_ text: String) -> (text: String, isChanged: Bool) {
    guard text.unicodeScalars.contains(where: { !isXML($0) }) else { return (text, false) }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isXML(scalar) ? scalar : "\u{FFFD}") }
    return (String(scalars), true)
  }

  /// Whether XML 1.0 can hold a sign.
  private static func isXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// The text with `\n` for every line end and a space for each tab, without all other signs of Unicode's classes C; and
  /// whether there was any.
  static func plain(_ text: String) -> (text: String, isChanged: Bool) {
    var scalars = String.UnicodeScalarView()
    var isChanged = false
    var wasReturn = false
    for scalar in text.unicodeScalars {
      defer { wasReturn = scalar == "\r" }
      switch scalar {
      case "\n" where wasReturn: continue
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": scalars.append("\n")
      case "\t": scalars.append(" ")
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned: isChanged = true
        default: scalars.append(scalar)
        }
      }
    }
    return (String(scalars), isChanged)
  }

  /// The text as HTML shows it.
  static func html(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}
