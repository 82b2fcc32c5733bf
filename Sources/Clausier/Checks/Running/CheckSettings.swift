/// What the user asks of a check.
public struct CheckSettings: Sendable, Equatable {
  /// How far the act has come.
  public enum Stage: String, Sendable, CaseIterable {
    /// It is signed, and about to be published.
    case final
    /// It is still written: nobody has signed it.
    case draft
  }

  /// How far the acts have come.
  public var stage = Stage.final
  /// The day of the check; signature dates after it are findings. `nil`: no date is too late.
  public var today: CalendarDate?
  /// The rules to ask, by codes, beginnings of codes or names; all if empty.
  public var select: [String] = []
  /// The rules to leave out, by codes, beginnings of codes or names.
  public var ignore: [String] = []
  /// The labels of programmes by year, if the user gave a list.
  public var programmes: ProgrammeList?

  /// The usual settings.
  public init() {}

  /// Whether a rule is asked.
  func wants(_ rule: any RuleCard.Type) -> Bool {
    (select.isEmpty || select.contains { rule.answers(to: $0) }) && !ignore.contains { rule.answers(to: $0) }
  }
}
