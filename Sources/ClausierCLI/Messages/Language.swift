import Glibc

/// A language that the program speaks to its user; the records never depend on it.
enum Language: String, CaseIterable {
  case fr
  case en

  /// The language of the environment: that of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set.
  static func ofEnvironment() -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name), value.pointee != 0 else { continue }
      return ofLocale(String(cString: value))
    }
    return .en
  }

  /// French for `fr`, `fr_FR.UTF-8`, `fr-CA` and the like, English for everything else.
  static func ofLocale(_ locale: String) -> Language {
    locale.utf8.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }.elementsEqual("fr".utf8) ? .fr : .en
  }
}
