import Batch
import Clausier

/// Numbers and sizes as values of options.
enum Quantity {
  /// The whole number that an option gives; `nil` if it was not given.
  ///
  /// - Throws: a notice when it is not a number, or out of its range.
  static func count(_ arguments: Arguments, _ option: Option, _ range: ClosedRange<Int>) throws(Notice)
    -> Int?
  {
    guard let value = arguments.value(option) else { return nil }
    guard let number = number(value.bytes[...]), range.contains(number) else {
      throw .unusableValue(
        value, of: option,
        wanted: Message(
          fr: "un nombre entier de \(range.lowerBound) à \(range.upperBound)",
          en: "a whole number from \(range.lowerBound) to \(range.upperBound)"))
    }
    return number
  }

  /// The number of bytes that an option gives, alone or with `K`, `M` or `G` for powers of 1024; `nil` if it
  /// was not given.
  ///
  /// - Throws: a notice when it is not a size, or out of its range.
  static func bytes(_ arguments: Arguments, _ option: Option, _ range: ClosedRange<Int>) throws(Notice)
    -> Int?
  {
    guard let value = arguments.value(option) else { return nil }
    let units: [UInt8: Int] = [0x4B: 10, 0x4D: 20, 0x47: 30]
    let shift = value.bytes.last.flatMap { units[$0 & 0xDF] }
    let digits = shift == nil ? value.bytes[...] : value.bytes.dropLast()
    guard let number = number(digits), number <= 1 << 40, range.contains(number << (shift ?? 0)) else {
      throw .unusableValue(
        value, of: option,
        wanted: Message(
          fr: "une taille d’au moins \(range.lowerBound >> 20)M, comme 512M ou 2G",
          en: "a size of at least \(range.lowerBound >> 20)M, such as 512M or 2G"))
    }
    return number << (shift ?? 0)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
