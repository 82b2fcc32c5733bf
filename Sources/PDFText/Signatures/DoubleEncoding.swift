/// Undoes UTF-8 that was taken for Latin-1 or Windows-1252 and encoded again, as in « dÃ©lÃ©guÃ© ».
enum DoubleEncoding {
  /// The text as it was meant; the same text when its characters do not spell UTF-8 that way.
  static func repaired(_ text: String) -> String {
    var bytes: [UInt8] = []
    var twice = false
    for scalar in text.unicodeScalars {
      if let byte = UInt8(exactly: scalar.value) {
        bytes.append(byte)
        twice = twice || byte >= 0x80
      } else if let index = windows1252.firstIndex(of: scalar.value) {
        bytes.append(0x80 + UInt8(index))
        twice = true
      } else {
        return text
      }
    }
    guard twice, let repaired = String(validating: bytes, as: UTF8.self) else { return text }
    return repaired
  }

  /// A text in Windows-1252; `nil` where it has a character that is not in it.
  static func windows(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let index = windows1252.firstIndex(of: scalar.value), scalar.value != 0 {
        bytes.append(0x80 + UInt8(index))
      } else if let byte = UInt8(exactly: scalar.value) {
        bytes.append(byte)
      } else {
        return nil
      }
    }
    return bytes
  }

  /// A text in Latin-1; `nil` where it has a character that is not in it.
  static func latin(_ text: String) -> [UInt8]? {
    let bytes = text.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
    return bytes.count == text.unicodeScalars.count ? bytes : nil
  }

  /// What Windows-1252 has from 0x80 to 0x9F; 0 where it has nothing.
  private static let windows1252: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0, 0x017E, 0x0178,
  ]
}
