import CGLib

/// The SHA-256 of bytes.
public enum SHA256 {
  /// The digest in 64 lowercase hexadecimal digits.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    Checksum.hexadecimal(of: bytes, G_CHECKSUM_SHA256)
  }
}

/// The digests that GLib computes.
enum Checksum {
  /// The digest in lowercase hexadecimal digits.
  static func hexadecimal(of bytes: [UInt8], _ kind: GChecksumType) -> String {
    bytes.withUnsafeBufferPointer { buffer in
      // GLib wants an address even for no bytes; a count of 0 is never read.
      var nothing: UInt8 = 0
      guard
        let digest = withUnsafePointer(
          to: &nothing,
          { g_compute_checksum_for_data(kind, buffer.baseAddress ?? $0, gsize(buffer.count)) })
      else { return "" }
      defer { g_free(digest) }
      return String(cString: digest)
    }
  }
}
