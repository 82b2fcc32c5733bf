import CGLib

/// The SHA-512 of bytes.
public enum SHA512 {
  /// The digest in 128 lowercase hexadecimal digits.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    Checksum.hexadecimal(of: bytes, G_CHECKSUM_SHA512)
  }
}
