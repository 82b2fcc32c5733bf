/// An « axe ministériel » of a block of Chorus references.
public struct AxeMinisteriel: Sendable, Equatable {
  /// Which of them it is, 1 or 2, if printed.
  public var rank: Shown<Int>?
  /// Its free text; `nil` where it is empty.
  public var label: Shown<String>?

  /// Makes an axe ministériel.
  public init(rank: Shown<Int>? = nil, label: Shown<String>? = nil) {
    self.rank = rank
    self.label = label
  }
}

extension AxeMinisteriel: RecordObject {
  static var blank: AxeMinisteriel { AxeMinisteriel() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("rank", &rank)
    coder.member("label", &label)
  }
}
