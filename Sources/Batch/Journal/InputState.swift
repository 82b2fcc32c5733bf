/// The result of an input that is done.
public enum InputState: Sendable, Equatable {
  /// It was read.
  case done
  /// A fault with this code is in place of its acts.
  case failed(code: String)

  /// The state as a journal keeps it: a word that is not the code of a fault, or such a code.
  var stored: String {
    switch self {
    case .done: InputState.doneWord
    case .failed(let code): code
    }
  }

  /// The state that a journal has kept.
  init(stored: String) { self = stored == InputState.doneWord ? .done : .failed(code: stored) }

  private static let doneWord = "done"
}
