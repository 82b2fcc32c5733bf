/// A mention of another part of the same act.
public struct CrossReference: Sendable, Equatable {
  /// The part it leads to.
  public var to: Shown<Section>
  /// The part of the act that it is in.
  public var section: Section

  /// Makes a cross-reference.
  public init(to: Shown<Section>, section: Section) {
    self.to = to
    self.section = section
  }
}

extension CrossReference: RecordObject {
  static var blank: CrossReference { CrossReference(to: Shown(.other, at: [], rule: ""), section: .other) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("to", &to)
    coder.member("section", &section)
  }
}
