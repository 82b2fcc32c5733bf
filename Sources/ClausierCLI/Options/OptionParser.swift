import Batch
import CGLib

/// Parses the arguments of a subcommand with GLib's option parser.
///
/// All values are of GLib's file name kind, the only one that leaves bytes as they are in every locale.
/// Unknown options are left to us, so that the message names them in the user's language.
enum OptionParser {
  static func parse(_ given: [BytePath], options: [Option]) throws(Notice) -> Arguments {
    let arguments = try separated(given, options)
    // GLib leaves a `--` among the arguments in some cases, so it never sees one.
    let dashes = arguments.firstIndex { $0.bytes.elementsEqual("--".utf8) } ?? arguments.endIndex
    // GLib would take `--quiet=no` for `--quiet`.
    for option in options where !option.takesValue {
      let start = Array("--\(option.name)=".utf8)
      if arguments[..<dashes].contains(where: { $0.bytes.starts(with: start) }) {
        throw .valueNotWanted(option)
      }
    }
    let values = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: options.count)
    values.initialize(repeating: nil, count: options.count)
    let flags = UnsafeMutablePointer<gint>.allocate(capacity: options.count)
    flags.initialize(repeating: 0, count: options.count)
    let names = options.map { g_strdup($0.name) }
    let context = g_option_context_new(nil)
    var words = strings([Array("clausier".utf8)] + arguments[..<dashes].map(\.bytes))
    defer {
      g_option_context_free(context)
      for index in options.indices { g_free(values[index]) }
      for name in names { g_free(name) }
      values.deallocate()
      flags.deallocate()
      g_strfreev(words)
    }
    var entries = options.indices.map { index in
      GOptionEntry(
        long_name: names[index], short_name: gchar(truncatingIfNeeded: options[index].letter?.value ?? 0),
        flags: 0, arg: options[index].takesValue ? G_OPTION_ARG_FILENAME : G_OPTION_ARG_NONE,
        arg_data: options[index].takesValue ? gpointer(values + index) : gpointer(flags + index),
        description: nil, arg_description: nil)
    }
    entries.append(GOptionEntry())
    g_option_context_add_main_entries(context, entries, nil)
    g_option_context_set_help_enabled(context, 0)
    g_option_context_set_ignore_unknown_options(context, 1)
    guard g_option_context_parse_strv(context, &words, nil) != 0 else {
      // The only failure that these kinds of option have; it can only concern the last word.
      throw .valueMissing(arguments[..<dashes].last ?? BytePath([]))
    }

    var result = Arguments()
    for (index, option) in options.enumerated() {
      if let value = values[index] { result.options[option] = BytePath(cString: value) }
      if flags[index] != 0 { result.options[option] = BytePath([]) }
    }
    var word = words.map { $0 + 1 }
    while let text = word?.pointee {
      let operand = BytePath(cString: text)
      if operand.bytes.count > 1, operand.bytes.first == UInt8(ascii: "-") {
        throw .unknownOption(operand, nearest: nearest(to: operand, of: options))
      }
      result.operands.append(operand)
      word = word.map { $0 + 1 }
    }
    result.operands += arguments[dashes...].dropFirst()
    return result
  }

  /// The arguments, with letters and their values apart, as in `-qj4`, which GLib does not know.
  ///
  /// - Throws: a notice for a word with letters that are no options, such as a name that begins with a dash: GLib would
  ///   look for the value of any letter in it.
  private static func separated(
    _ arguments: [BytePath], _ options: [Option]
  ) throws(Notice) -> [BytePath] {
    var words: [BytePath] = []
    var index = arguments.startIndex
    while index < arguments.endIndex, !arguments[index].bytes.elementsEqual("--".utf8) {
      let word = arguments[index]
      let apart = word.bytes.first == dash ? try letters(word, options) : [word]
      words += apart
      index += 1
      // Whatever follows an option that takes a value is its value, but not the mark after which there are names.
      if let last = apart.last, takesValue(last, options), index < arguments.endIndex,
        !arguments[index].bytes.elementsEqual("--".utf8)
      {
        words.append(arguments[index])
        index += 1
      }
    }
    return words + arguments[index...]
  }

  /// The letters of a word such as `-qj4`, each with its dash, and the value of the last; a long option as it is.
  private static func letters(_ word: BytePath, _ options: [Option]) throws(Notice) -> [BytePath] {
    guard word.bytes.count > 2, word.bytes[1] != dash else { return [word] }
    var words: [BytePath] = []
    for (place, letter) in word.bytes.enumerated().dropFirst() {
      guard let option = options.first(where: { $0.letter.map { $0.value == letter } ?? false }) else {
        throw .unknownOption(word, nearest: nearest(to: word, of: options))
      }
      words.append(BytePath([dash, letter]))
      guard option.takesValue else { continue }
      let value = word.bytes.dropFirst(place + 1)
      return value.isEmpty ? words : words + [BytePath(value)]
    }
    return words
  }

  /// Whether a word is an option whose value is the next word.
  private static func takesValue(_ word: BytePath, _ options: [Option]) -> Bool {
    options.contains { option in
      guard option.takesValue else { return false }
      return word.bytes.elementsEqual("--\(option.name)".utf8)
        || option.letter.map { word.bytes.elementsEqual("-\($0)".utf8) } ?? false
    }
  }

  private static let dash = UInt8(ascii: "-")

  private static func nearest(to word: BytePath, of options: [Option]) -> String? {
    let name = word.bytes.drop { $0 == UInt8(ascii: "-") }.prefix { $0 != UInt8(ascii: "=") }
    return Nearest.name(to: Array(name), of: options.map(\.name)).map { "--" + $0 }
  }

  private static func strings(_ words: [[UInt8]]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let size = (words.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
    let list = g_malloc0(gsize(size))?.bindMemory(
      to: UnsafeMutablePointer<CChar>?.self, capacity: words.count + 1)
    for (index, word) in words.enumerated() { list?[index] = BytePath(word).withCString { g_strdup($0) } }
    return list
  }
}
