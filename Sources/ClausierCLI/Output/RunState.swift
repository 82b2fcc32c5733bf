/// The progress of a run with its output, as its journal remembers it.
enum RunState: String {
  /// Inputs are still to be done.
  case running
  /// The output is complete except for its name.
  case finishing
  /// The output has its name.
  case finished
}
