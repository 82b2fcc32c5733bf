import CPoppler
import Clausier

/// An open PDF; it reads the caller's bytes and must not outlive them.
struct PopplerFile: ~Copyable {
  let document: OpaquePointer
  /// The password that opened it; empty when none was needed.
  let password: [UInt8]

  /// Opens the bytes, without a password first and then with those given.
  init(_ bytes: UnsafeRawBufferPointer, passwords: [[UInt8]]) throws(ReadingError) {
    PopplerTables.keep()
    let shared = g_bytes_new_static(bytes.baseAddress, gsize(bytes.count))
    defer { g_bytes_unref(shared) }
    var failure: UnsafeMutablePointer<GError>?
    if let opened = poppler_document_new_from_bytes(shared, nil, &failure) {
      document = opened
      password = []
      return
    }
    let locked = failure?.pointee.code == gint(POPPLER_ERROR_ENCRYPTED.rawValue)
    g_clear_error(&failure)
    guard locked else { throw PopplerFile.saysPDF(bytes) ? .damaged : .notAPDF }
    for password in passwords where !password.isEmpty {
      if let opened = PopplerFile.open(shared, password: password) {
        document = opened
        self.password = password
        return
      }
    }
    throw passwords.isEmpty ? .passwordNeeded : .passwordWrong
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(document)) }

  /// The number of pages that the file says it has; never negative.
  var pageCount: Int { max(0, Int(poppler_document_get_n_pages(document))) }

  /// Whether the file asks that its text not be copied.
  var forbidsCopying: Bool {
    poppler_document_get_permissions(document).rawValue & POPPLER_PERMISSIONS_OK_TO_COPY.rawValue == 0
  }

  /// Opens a locked file through a stream: with bytes and a wrong password, poppler 22.12 crashes.
  private static func open(_ bytes: OpaquePointer?, password: [UInt8]) -> OpaquePointer? {
    guard let stream = g_memory_input_stream_new_from_bytes(bytes) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(stream)) }
    let characters = password.map { CChar(bitPattern: $0) } + [0]
    return poppler_document_new_from_stream(
      stream, goffset(g_bytes_get_size(bytes)), characters, nil, nil)
  }

  /// Whether `%PDF-` is near the head, where readers look for it.
  private static func saysPDF(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.firstOffset(of: "%PDF-").map { $0 < 1024 } ?? false
  }
}
