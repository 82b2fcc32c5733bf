/// Why bytes are no JSON that can be read.
enum JSONFault: Error, Equatable {
  /// What stands at a byte is not what JSON has there, or is no UTF-8; the number of bytes where it ends too early.
  case notJSON(byte: Int)
  /// Brackets stand within brackets deeper than ``JSONParser/deepest``.
  case tooDeep
  /// An object has a name twice.
  case repeatedName(String)
}
