import Batch
import CGLib

/// Parses the arguments of a subcommand with GLib's option parser.
///
/// All values are of GLib's file name kind, the only one that leaves bytes as they are in every locale.
/// Unknown options are left to us, so that the message names them in the user's language.
enum OptionParser {
  static func parse(_ given: [BytePath], options: [Option]) throws(Notice) -> Arguments {
    let arguments = separated(given, options)
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

  /// The arguments, with values split off a letter, as in `-j4`, which GLib does not know.
  private static func separated(_ arguments: [BytePath], _ options: [Option]) -> [BytePath] {
    let dashes = arguments.firstIndex { $0.bytes.elementsEqual("--".utf8) } ?? arguments.endIndex
    return arguments[..<dashes].flatMap { word in
      let start = word.bytes.prefix(2)
      let isGlued = options.contains { option in
        guard option.takesValue, let letter = option.letter else { return false }
        return start.elementsEqual("-\(letter)".utf8) && word.bytes.count > 2
      }
      return isGlued ? [BytePath(start), BytePath(word.bytes.dropFirst(2))] : [word]
    } + arguments[dashes...]
  }

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
