public import Clausier

/// The language of a page's own words; those of acts stay French.
public enum PageLanguage: String, Sendable {
  /// French.
  case fr
  /// English.
  case en

  /// A message in the language.
  public func callAsFunction(_ message: Message) -> String {
    switch self {
    case .fr: message.fr
    case .en: message.en
    }
  }
}
