/// How long a process and what it uses have not come on, though they could.
///
/// The time of the clock alone would depend on what else the machine does; a process without any processor time hangs,
/// unless it waits for its turn.
struct IdleWatch {
  private var used = -1.0
  private var lastLook = 0.0
  /// The seconds in which it did nothing.
  private(set) var seconds = 0.0

  /// The most seconds that count between two looks: this process itself may have been stopped.
  private static let longest = 1.0

  /// Begins anew.
  mutating func restart() { seconds = 0 }

  /// Looks at the processor time taken so far, in seconds.
  ///
  /// - Parameter now: the time of the clock, in seconds.
  mutating func look(at used: Double, _ now: Double) {
    seconds = used == self.used ? seconds + min(now - lastLook, IdleWatch.longest) : 0
    (self.used, lastLook) = (used, now)
  }
}
