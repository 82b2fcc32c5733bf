import Batch

/// Finds the language of the messages in the arguments, before they are parsed: a fault in them must already
/// be told in that language.
enum LanguageChoice {
  /// The language of the last `--lang`, or else that of the environment.
  static func language(in arguments: [BytePath]) -> Language {
    var chosen: Language?
    for (index, word) in arguments.enumerated() {
      if word.bytes.elementsEqual("--".utf8) { break }
      if word.bytes.elementsEqual(name), index + 1 < arguments.count {
        chosen = language(arguments[index + 1]) ?? chosen
      } else if word.bytes.starts(with: name + [equals]) {
        chosen = language(BytePath(word.bytes.dropFirst(name.count + 1))) ?? chosen
      }
    }
    return chosen ?? .ofEnvironment()
  }

  /// The language that a value of `--lang` names.
  static func language(_ value: BytePath) -> Language? {
    Language(rawValue: String(decoding: value.bytes, as: UTF8.self))
  }

  /// Removes a `--lang` before the subcommand.
  static func dropLeading(from arguments: inout ArraySlice<BytePath>) {
    while let word = arguments.first {
      if word.bytes.elementsEqual(name), arguments.count > 1 {
        arguments = arguments.dropFirst(2)
      } else if word.bytes.starts(with: name + [equals]) {
        arguments = arguments.dropFirst()
      } else {
        return
      }
    }
  }

  private static let name = Array("--lang".utf8)
  private static let equals = UInt8(ascii: "=")
}
