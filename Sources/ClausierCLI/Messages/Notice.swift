import Clausier

/// Something that the program tells its user on the standard error.
///
/// The catalogues beside this file hold all its messages; each says what to do next.
struct Notice: Error, Equatable {
  /// How much it matters.
  enum Severity: UInt8 {
    /// Something was not done.
    case error
    /// Something was done that should be checked.
    case warning
    /// Only worth knowing.
    case note
    /// Not shown at all: the reader of the output has gone.
    case silent
  }

  /// How much it matters.
  let severity: Severity
  /// The stable name, in kebab case, if programs may want to look for it.
  let code: String?
  /// What it says.
  let message: Message

  init(_ severity: Severity, code: String? = nil, fr: String, en: String) {
    self.severity = severity
    self.code = code
    message = Message(fr: fr, en: en)
  }

  /// A notice that another copy of this program has put together.
  init(_ severity: Severity, code: String?, _ message: Message) {
    self.severity = severity
    self.code = code
    self.message = message
  }

  /// A notice for a diagnostic of a record, to be shown at once.
  init(_ diagnostic: Diagnostic) {
    severity = .warning
    code = diagnostic.code
    message = diagnostic.message
  }

  static let errorWord = Message(fr: "erreur :", en: "error:")
  static let warningWord = Message(fr: "attention :", en: "warning:")
}
