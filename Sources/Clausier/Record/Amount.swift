public import FoundationEssentials

/// A mention of an amount of money, in reading order, table cells included.
public struct Amount: Sendable, Equatable {
  /// The amount, in euros, exact.
  public var euros: Shown<Decimal>
  /// Whether it counts the tax, if said.
  public var tax: Shown<Tax>?
  /// Whether it is a bound, if said.
  public var qualifier: Shown<Qualifier>?
  /// The part of the act that it is in.
  public var section: Section

  /// Makes an amount, in euros.
  public init(
    euros: Shown<Decimal>, tax: Shown<Tax>? = nil, qualifier: Shown<Qualifier>? = nil, section: Section
  ) {
    self.euros = euros
    self.tax = tax
    self.qualifier = qualifier
    self.section = section
  }
}

extension Amount: RecordObject {
  static var blank: Amount { Amount(euros: Shown(0, at: [], rule: ""), section: .other) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("euros", &euros)
    coder.member("tax", &tax)
    coder.member("qualifier", &qualifier)
    coder.member("section", &section)
  }
}
