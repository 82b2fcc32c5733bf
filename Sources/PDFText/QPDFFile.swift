import CQPDF

/// The objects of a PDF, for what poppler does not tell; it reads the caller's bytes and must not outlive them.
///
/// qpdf's handles are numbers that live until the file is closed; a wrong type anywhere gives a null object.
struct QPDFFile: ~Copyable {
  let data: qpdf_data

  /// Opens the bytes with the password that opened them elsewhere; `nil` when qpdf cannot.
  init?(_ bytes: UnsafeRawBufferPointer, password: [UInt8]) {
    // Older files may have been locked with the password in Latin-1.
    for password in [password, String(decoding: password, as: UTF8.self).latin1] {
      guard let password, let data = qpdf_init() else { continue }
      qpdf_set_suppress_warnings(data, 1)
      qpdf_silence_errors(data)
      let characters = password.map { CChar(bitPattern: $0) } + [0]
      let status = qpdf_read_memory(
        data, "", bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(bytes.count), characters)
      if status & QPDFFile.failed == 0 {
        self.data = data
        return
      }
      QPDFFile.close(data)
    }
    return nil
  }

  deinit { QPDFFile.close(data) }

  private static func close(_ data: qpdf_data) {
    // An error that nobody asked for would be printed on the way out.
    if qpdf_has_error(data) != 0 { _ = qpdf_get_error(data) }
    var closing: qpdf_data? = data
    qpdf_cleanup(&closing)
  }

  /// The bit of a status that says that the call failed; warnings have another.
  private static let failed: Int32 = 2

  /// The document's catalog.
  var root: qpdf_oh { qpdf_get_root(data) }

  /// A dictionary's value, or a stream dictionary's; a null object when there is none.
  func value(_ key: String, of object: qpdf_oh) -> qpdf_oh {
    let stream = qpdf_oh_is_stream(data, object) != 0
    return qpdf_oh_get_key_if_dict(data, stream ? qpdf_oh_get_dict(data, object) : object, key)
  }

  /// Whether there is nothing there.
  func isNull(_ object: qpdf_oh) -> Bool { qpdf_oh_is_null(data, object) != 0 }

  /// The text of a string object, from whichever encoding it has; `nil` when it is none or blank.
  func text(_ object: qpdf_oh) -> String? {
    guard qpdf_oh_is_string(data, object) != 0 else { return nil }
    var length = 0
    guard let bytes = qpdf_oh_get_binary_utf8_value(data, object, &length) else { return nil }
    return CleanText.line(UnsafeRawBufferPointer(start: bytes, count: length))
  }

  /// The name of a name object with its slash, or `nil`.
  func name(_ object: qpdf_oh) -> String? {
    guard qpdf_oh_is_name(data, object) != 0, let name = qpdf_oh_get_name(data, object) else { return nil }
    return String(cString: name)
  }

  /// Whether an object is the boolean `true`.
  func isTrue(_ object: qpdf_oh) -> Bool {
    qpdf_oh_is_bool(data, object) != 0 && qpdf_oh_get_bool_value(data, object) != 0
  }

  /// The value of a number object, or `nil`.
  func number(_ object: qpdf_oh) -> Double? {
    var value = 0.0
    guard qpdf_oh_get_value_as_number(data, object, &value) != 0, value.isFinite else { return nil }
    return value
  }

  /// The items of an array object, at most so many; none when it is no array.
  func items(_ object: qpdf_oh, atMost limit: Int) -> [qpdf_oh] {
    guard qpdf_oh_is_array(data, object) != 0 else { return [] }
    let count = min(Int(qpdf_oh_get_array_n_items(data, object)), limit)
    return (0..<max(0, count)).map { qpdf_oh_get_array_item(data, object, Int32($0)) }
  }
}

extension String {
  /// The text in Latin-1, or `nil` when it has other characters or would be the same in UTF-8.
  fileprivate var latin1: [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in unicodeScalars {
      guard let byte = UInt8(exactly: scalar.value) else { return nil }
      bytes.append(byte)
    }
    return bytes.contains { $0 >= 0x80 } ? bytes : nil
  }
}
