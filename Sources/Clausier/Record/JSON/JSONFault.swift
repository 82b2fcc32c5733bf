/// Why bytes are not JSON that can be read.
package enum JSONFault: Error, Equatable {
  /// The text stops being JSON, or UTF-8, at this byte; the number of bytes where it ends too early.
  case notJSON(byte: Int)
  /// Brackets are nested deeper than ``JSONParser/deepest``.
  case tooDeep
  /// An object has a name twice.
  case repeatedName(String)
}
