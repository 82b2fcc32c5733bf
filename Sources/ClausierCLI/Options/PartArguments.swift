import Batch
import Clausier

/// Which part of a file the arguments ask for: some of its pages, some of its acts.
enum PartArguments {
  /// The pages that `--pages` names, as `12` or `12-18`; all without it.
  ///
  /// - Throws: a notice when the value is neither.
  static func pages(_ arguments: Arguments) throws(Notice) -> ClosedRange<Int> {
    guard let value = arguments.value(.pages) else { return 1...Int.max }
    let parts = value.bytes.split(
      separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { number($0) }
    guard numbers.count == parts.count, let first = numbers.first, let last = numbers.last, first <= last
    else {
      throw .unusableValue(
        value, of: .pages,
        wanted: Message(
          fr: "une page ou une étendue, comme 12 ou 12-18", en: "a page or a range, such as 12 or 12-18"))
    }
    return first...last
  }

  /// The acts that `--acts` names; `nil` without it.
  ///
  /// - Throws: a notice when there is no such choice.
  static func acts(_ arguments: Arguments) throws(Notice) -> ActChoice? {
    guard let value = arguments.value(.acts) else { return nil }
    guard let choice = ActChoice(rawValue: String(decoding: value.bytes, as: UTF8.self)) else {
      throw .unknownValue(value, of: .acts, known: ActChoice.allCases.map(\.rawValue))
    }
    return choice
  }

  /// A page's number, from 1, of at most nine figures.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count < 10, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return nil
    }
    return Int(String(decoding: digits, as: UTF8.self)).flatMap { $0 > 0 ? $0 : nil }
  }
}
