/// How the act is renewed.
public struct Renewal: Sendable, Equatable {
  /// By silence, by decision, or not at all.
  public var mode: RenewalMode
  /// How many times at most, if said.
  public var times: Shown<Int>?
  /// For how long each time, if said.
  public var period: Shown<Period>?

  /// Makes a renewal.
  public init(mode: RenewalMode, times: Shown<Int>? = nil, period: Shown<Period>? = nil) {
    self.mode = mode
    self.times = times
    self.period = period
  }
}

extension Renewal: RecordObject {
  static var blank: Renewal { Renewal(mode: .none) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("mode", &mode)
    coder.member("times", &times)
    coder.member("period", &period)
  }
}
