public import FoundationEssentials

/// What is in a cell of a table.
public enum TableCell: Sendable, Equatable {
  /// Words, which a spreadsheet must not take for a formula.
  case text(String)
  /// A whole number.
  case number(Int)
  /// An exact number with decimals.
  case decimal(Decimal)
  /// Nothing.
  case empty

  /// The words of a value, if there is one.
  init(_ value: Shown<String>?) { self.init(value?.value) }

  /// Words, if there are any.
  init(_ text: String?) { self = text.map { .text($0) } ?? .empty }

  /// A number, if there is one.
  init(_ number: Int?) { self = number.map { .number($0) } ?? .empty }

  /// An amount, if there is one.
  init(_ amount: Shown<Decimal>?) { self = amount.map { .decimal($0.value) } ?? .empty }

  /// Several words in one cell, with a vertical bar between.
  init(_ words: [String]) { self = words.isEmpty ? .empty : .text(words.joined(separator: " | ")) }
}
