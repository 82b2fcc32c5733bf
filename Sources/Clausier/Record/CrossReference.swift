/// A mention of another part of the same act.
public struct CrossReference: Sendable, Equatable {
  /// The part it leads to.
  public var to: Shown<Section>
  /// Where it stands.
  public var section: Section

  /// Makes a cross-reference.
  public init(to: Shown<Section>, section: Section) {
    self.to = to
    self.section = section
  }
}

extension CrossReference: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("to", to)
      $0.member("section", section)
    }
  }
}
