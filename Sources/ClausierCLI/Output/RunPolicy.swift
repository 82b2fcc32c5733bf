/// What a run does with what an earlier one has left beside the same output.
enum RunPolicy {
  /// Starts again, unless the earlier run did not finish.
  case careful
  /// Continues where it stopped.
  case resume
  /// Continues, and reads again what failed.
  case retryFailed
  /// Starts again in any case.
  case force

  /// The policy that the arguments ask for.
  ///
  /// - Throws: a notice when they ask for two that contradict each other.
  init(_ arguments: Arguments) throws(Notice) {
    if arguments.has(.force), arguments.has(.resume) || arguments.has(.retryFailed) {
      throw .forceAndResume()
    }
    if arguments.has(.force) {
      self = .force
    } else if arguments.has(.retryFailed) {
      self = .retryFailed
    } else {
      self = arguments.has(.resume) ? .resume : .careful
    }
  }

  /// Whether the work of an earlier run counts.
  var goesOn: Bool { self == .resume || self == .retryFailed }
}
