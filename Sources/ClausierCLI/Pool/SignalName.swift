import Glibc

/// The names of the signals that end a process.
enum SignalName {
  private static let names: [Int32: String] = [
    SIGABRT: "SIGABRT", SIGBUS: "SIGBUS", SIGFPE: "SIGFPE", SIGILL: "SIGILL", SIGKILL: "SIGKILL",
    SIGSEGV: "SIGSEGV", SIGTERM: "SIGTERM", SIGTRAP: "SIGTRAP",
  ]

  /// The system's name of a signal, such as `SIGSEGV`; `nil` for none.
  static func of(_ signal: Int32) -> String? {
    signal == 0 ? nil : names[signal] ?? "signal \(signal)"
  }
}
