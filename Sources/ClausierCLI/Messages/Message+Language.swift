import Clausier

extension Message {
  /// The sentence in the user's language.
  func text(in language: Language) -> String {
    switch language {
    case .fr: fr
    case .en: en
    }
  }
}
