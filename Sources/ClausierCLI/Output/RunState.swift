/// How far a run has come with its output, as its journal remembers it.
enum RunState: String {
  /// Inputs are still to be done.
  case running
  /// The output is whole but for its name.
  case finishing
  /// The output has its name.
  case finished
}
