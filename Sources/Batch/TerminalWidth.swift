import CLinux

/// How much fits on a line of a terminal.
public enum TerminalWidth {
  /// The columns of a terminal, which may change at any time; 80 where it does not tell.
  public static func columns(of terminal: Int32) -> Int {
    let told = Int(linux_terminal_columns(terminal))
    return told > 0 ? told : 80
  }

  /// The beginning of a text that fits into so many columns.
  public static func cut(_ text: String, to columns: Int) -> String {
    var used = 0
    var cut = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      used += width(of: scalar)
      if used > columns { return String(cut) }
      cut.append(scalar)
    }
    return text
  }

  /// Signs of East Asian scripts and pictures take two columns, and marks on a letter none; other signs take one.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
