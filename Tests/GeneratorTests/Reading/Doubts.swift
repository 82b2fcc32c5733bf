import Clausier

/// The pointers that a record warns about.
struct Doubts {
  private let pointers: [String]

  init(_ record: Record) {
    pointers = record.diagnostics.filter { $0.severity == .warning }.compactMap(\.pointer)
  }

  /// Whether a value, what holds it, or a part of it is warned about.
  func cover(_ pointer: String) -> Bool {
    pointers.contains { $0 == pointer || $0.hasPrefix(pointer + "/") || pointer.hasPrefix($0 + "/") }
  }
}
