import Clausier

extension Index {
  /// The help of `index`.
  static let help = Message(
    fr: """
      """,
    en: """
      """)
}
