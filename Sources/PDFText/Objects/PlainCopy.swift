import CQPDF

/// A copy that qpdf makes of a file in memory: unlocked, repaired, with no objects packed in streams.
///
/// Its bytes live as long as it does.
struct PlainCopy: ~Copyable {
  /// Why there is no copy.
  enum Refusal: Error {
    /// The password is wrong, or one is needed.
    case password
    /// qpdf cannot read the file.
    case damage
  }

  private let data: qpdf_data
  /// The copy.
  let bytes: UnsafeRawBufferPointer
  /// Whether the file is locked, even with an empty password.
  let isLocked: Bool
  /// Whether the file asks that its text not be copied.
  let forbidsCopying: Bool
  /// Whether something in the file was wrong and had to be repaired.
  let isRepaired: Bool

  /// Copies a file; `unpacked` also removes the filters of its streams.
  init(of file: UnsafeRawBufferPointer, password: [UInt8], unpacked: Bool = false) throws(Refusal) {
    guard let data = qpdf_init() else { throw .damage }
    if let refusal = PlainCopy.fill(data, from: file, password: password, unpacked: unpacked) {
      PlainCopy.close(data)
      throw refusal
    }
    self.data = data
    bytes = UnsafeRawBufferPointer(start: qpdf_get_buffer(data), count: qpdf_get_buffer_length(data))
    isLocked = qpdf_is_encrypted(data) != 0
    forbidsCopying = qpdf_allow_extract_all(data) == 0
    isRepaired = qpdf_more_warnings(data) != 0
  }

  /// Reads the file and writes the copy; says why when there can be none.
  private static func fill(
    _ data: qpdf_data, from file: UnsafeRawBufferPointer, password: [UInt8], unpacked: Bool
  ) -> Refusal? {
    qpdf_set_suppress_warnings(data, 1)
    qpdf_silence_errors(data)
    let characters = password.map { CChar(bitPattern: $0) } + [0]
    let opened = qpdf_read_memory(
      data, "", file.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(file.count), characters)
    if opened & failed != 0 {
      let error = qpdf_get_error(data)
      return qpdf_get_error_code(data, error) == qpdf_e_password ? .password : .damage
    }
    guard qpdf_init_write_memory(data) & failed == 0 else { return .damage }
    qpdf_set_preserve_encryption(data, 0)
    qpdf_set_object_stream_mode(data, qpdf_o_disable)
    qpdf_set_stream_data_mode(data, unpacked ? qpdf_s_uncompress : qpdf_s_preserve)
    qpdf_set_decode_level(data, unpacked ? qpdf_dl_generalized : qpdf_dl_none)
    qpdf_set_compress_streams(data, 0)
    // The identifier would be made of the time; nobody sees it.
    qpdf_set_static_ID(data, 1)
    guard qpdf_write(data) & failed == 0, qpdf_get_buffer(data) != nil else { return .damage }
    return nil
  }

  deinit { PlainCopy.close(data) }

  private static func close(_ data: qpdf_data) {
    // Otherwise an error that nobody asked for would be printed at the end.
    if qpdf_has_error(data) != 0 { _ = qpdf_get_error(data) }
    var closing: qpdf_data? = data
    qpdf_cleanup(&closing)
  }

  /// The bit of a status that says that the call failed; warnings have another.
  private static let failed: Int32 = 2
}
