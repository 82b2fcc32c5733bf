import Batch
import Clausier

/// The meanings of the program's exit status; the more serious status wins when several apply.
enum ExitStatus: Int32 {
  /// Everything is well.
  case good = 0
  /// A record is invalid, or a check found something.
  case invalidRecord = 1
  /// The command cannot be carried out as given, or its output cannot be written.
  case usage = 2
  /// An input could not be read; the others were.
  case unreadableInput = 3
  /// The user stopped the run before its end.
  case interrupted = 130

  /// A check found something that makes it fail.
  static let findings = ExitStatus.invalidRecord

  /// What an input adds to the status.
  init(_ state: InputState) {
    switch state {
    case .done: self = .good
    case .failed(Fault.invalidRecordCode): self = .invalidRecord
    case .failed: self = .unreadableInput
    }
  }

  /// Takes another status if it is more serious: 2 beats 1 beats 3.
  mutating func raise(to other: ExitStatus) {
    if other.gravity > gravity { self = other }
  }

  private var gravity: Int {
    switch self {
    case .good: 0
    case .unreadableInput: 1
    case .invalidRecord: 2
    case .usage: 3
    case .interrupted: 4
    }
  }
}
