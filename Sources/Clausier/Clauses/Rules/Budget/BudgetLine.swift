import FoundationEssentials

/// A line of credits on its way into the record, from a table, a list or a sentence.
struct BudgetLine {
  /// The year, and the token that names it.
  var year: Int?
  var yearPosition: Int?
  /// What the row is called where it is not a single year.
  var label: TokenRange?
  /// The words of a list's item before its amounts, which may name a party.
  var lead: TokenRange?
  /// The AE and the CP.
  var ae: Value?
  var cp: Value?
  /// The tokens of all of it, to see which references and which party it names.
  var range: TokenRange
  /// Whether a table or a list says so, rather than a sentence.
  var isListed: Bool
  /// The column of a table that it comes from, where several lines share a row.
  var group = 0

  /// Whether it has an amount already of a kind that a head names.
  func has(_ head: BudgetHead) -> Bool { head.ae && ae != nil || head.cp && cp != nil }

  /// Whether it lacks AE or CP and another line has just that.
  func lacksOnly(what other: BudgetLine) -> Bool {
    (ae == nil) != (cp == nil) && (ae == nil) != (other.ae == nil) && (cp == nil) != (other.cp == nil)
  }

  /// An amount and the tokens that print it: the number, and the unit in a head where it has one.
  struct Value {
    var euros: Decimal
    var ranges: [TokenRange]
  }
}
