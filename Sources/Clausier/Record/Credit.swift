public import FoundationEssentials

/// The credits of one year, or of one row that is not a single year.
public struct Credit: Sendable, Equatable {
  /// The year; `nil` where none is named.
  public var year: Shown<Int>?
  /// What the row is called where it is not a single year.
  public var label: Shown<String>?
  /// The « autorisations d'engagement », in euros; `nil` for a dash or an empty cell.
  public var ae: Shown<Decimal>?
  /// The « crédits de paiement », in euros; `nil` for a dash or an empty cell.
  public var cp: Shown<Decimal>?
  /// The index in ``Record/parties`` of the party whose credits they are, if said.
  public var party: Int?
  /// The index in ``Record/chorus`` of the block that they are booked on, if said.
  public var chorus: Int?
  /// The part of the act that they are in.
  public var section: Section

  /// Makes a line of credits; amounts in euros.
  public init(
    year: Shown<Int>? = nil, label: Shown<String>? = nil, ae: Shown<Decimal>? = nil,
    cp: Shown<Decimal>? = nil, party: Int? = nil, chorus: Int? = nil, section: Section
  ) {
    self.year = year
    self.label = label
    self.ae = ae
    self.cp = cp
    self.party = party
    self.chorus = chorus
    self.section = section
  }
}

extension Credit: RecordObject {
  static var blank: Credit { Credit(section: .other) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("year", &year)
    coder.member("label", &label)
    coder.member("ae", &ae)
    coder.member("cp", &cp)
    coder.member("party", &party)
    coder.member("chorus", &chorus)
    coder.member("section", &section)
  }
}
