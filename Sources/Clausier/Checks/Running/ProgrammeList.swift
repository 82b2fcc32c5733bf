/// The labels of the budget's programmes by year, as the user's file gives them.
public struct ProgrammeList: Sendable, Equatable {
  /// A line of it.
  struct Entry: Sendable, Equatable {
    /// The year of the loi de finances.
    var year: Int
    /// Its number, three digits.
    var number: String
    /// Its label.
    var label: String
  }

  /// The lines.
  let entries: [Entry]

  /// Reads lines of year, number and label, separated by `;`, a tab or a comma; a first line without figures is a head.
  ///
  /// `nil` where a line is otherwise, or none is there.
  public init?(_ bytes: [UInt8]) {
    var entries: [Entry] = []
    for (index, line) in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).enumerated() {
      let cells = line.split(
        maxSplits: 2, omittingEmptySubsequences: false,
        whereSeparator: { $0 == UInt8(ascii: ";") || $0 == 0x09 || $0 == UInt8(ascii: ",") })
      let words = cells.map { String(decoding: $0, as: UTF8.self).trimmed }
      guard words.count == 3, let year = Int(words[0]), (1900...2200).contains(year),
        let number = Int(words[1]), (1...999).contains(number), !words[2].isEmpty
      else {
        if index == 0, !line.contains(where: \.isDigit) { continue }
        return nil
      }
      let digits = String(number)
      entries.append(
        Entry(
          year: year, number: String(repeating: "0", count: 3 - digits.utf8.count) + digits,
          label: words[2]))
    }
    guard !entries.isEmpty else { return nil }
    self.entries = entries
  }

  /// The label of a programme, of three digits, in a year; `nil` where the list does not have it.
  func label(of number: String, in year: Int) -> String? {
    entries.first { $0.year == year && $0.number == number }?.label
  }
}

extension String {
  /// The text without blanks and quotation marks around it.
  fileprivate var trimmed: String {
    let isOuter = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace || scalar == "\"" }
    let scalars = unicodeScalars.drop(while: isOuter)
    guard let last = scalars.lastIndex(where: { !isOuter($0) }) else { return "" }
    return String(scalars[...last])
  }
}
