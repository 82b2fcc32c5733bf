import Clausier

extension Search {
  /// The help of `search`.
  static let help = Message(
    fr: """
      """,
    en: """
      """)
}
