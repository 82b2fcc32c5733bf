import CPoppler
import Clausier

/// An open PDF; it reads the caller's bytes and must not outlive them.
struct PopplerFile: ~Copyable {
  let document: OpaquePointer

  /// Opens the bytes, with the empty password first and then those given.
  init(_ bytes: UnsafeRawBufferPointer, passwords: [[UInt8]]) throws(ReadingError) {
    let shared = g_bytes_new_static(bytes.baseAddress, gsize(bytes.count))
    defer { g_bytes_unref(shared) }
    var locked = false
    for password in [[]] + passwords {
      var failure: UnsafeMutablePointer<GError>?
      let opened = (password.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer {
        poppler_document_new_from_bytes(shared, password.isEmpty ? nil : $0.baseAddress, &failure)
      }
      if let opened {
        document = opened
        return
      }
      locked = failure?.pointee.code == gint(POPPLER_ERROR_ENCRYPTED.rawValue)
      g_clear_error(&failure)
      if !locked { break }
    }
    if locked { throw passwords.isEmpty ? .passwordNeeded : .passwordWrong }
    throw PopplerFile.saysPDF(bytes) ? .damaged : .notAPDF
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(document)) }

  /// The number of pages that the file says it has; never negative.
  var pageCount: Int { max(0, Int(poppler_document_get_n_pages(document))) }

  /// Whether `%PDF-` stands near the head, where readers look for it.
  private static func saysPDF(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let head = bytes.prefix(1024)
    return head.indices.contains { head[$0...].starts(with: "%PDF-".utf8) }
  }
}
