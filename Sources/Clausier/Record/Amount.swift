public import FoundationEssentials

/// A mention of an amount of money, in reading order, table cells included.
public struct Amount: Sendable, Equatable {
  /// The amount, in euros, exact.
  public var euros: Shown<Decimal>
  /// Whether it counts the tax, if said.
  public var tax: Shown<Tax>?
  /// Whether it is a bound, if said.
  public var qualifier: Shown<Qualifier>?
  /// Where it stands.
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

extension Amount: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("euros", euros)
      $0.member("tax", tax)
      $0.member("qualifier", qualifier)
      $0.member("section", section)
    }
  }
}
