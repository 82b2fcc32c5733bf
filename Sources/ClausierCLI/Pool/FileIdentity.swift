import Batch

/// What makes the contents of two files the same.
struct FileIdentity: Hashable, Sendable {
  /// The SHA-256 in lowercase hexadecimal digits.
  var sha256: String
  /// The number of bytes.
  var bytes: Int

  /// The identity as it goes through a pipe.
  var packed: [UInt8] { Array("\(sha256) \(bytes)".utf8) }

  init(sha256: String, bytes: Int) {
    self.sha256 = sha256
    self.bytes = bytes
  }

  /// The identity of a file.
  init(_ file: InputFile) {
    sha256 = file.sha256
    bytes = file.bytes.count
  }

  /// The identity that was packed.
  init?(packed: [UInt8]) {
    let words = String(decoding: packed, as: UTF8.self).split(separator: " ")
    guard words.count == 2, let bytes = Int(words[1]) else { return nil }
    sha256 = String(words[0])
    self.bytes = bytes
  }
}
