#if DEBUG
  /// Counts how often tokens are read, so that tests can hold recognisers to linear time without a clock.
  ///
  /// Only in debug builds; the counter is bound to the task of the test.
  final class StepMeter: @unchecked Sendable {
    /// The meter of this task, if a test set one.
    @TaskLocal static var current: StepMeter?

    /// The reads so far.
    var steps = 0
  }
#endif
