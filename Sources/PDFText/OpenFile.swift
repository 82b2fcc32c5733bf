/// A file opened for reading its text, with what its lock says.
struct OpenFile: ~Copyable {
  /// The pages.
  let document: PopplerFile
  /// The bytes that the pages are read from: the file's, or those of its unlocked copy.
  let bytes: UnsafeRawBufferPointer
  /// Whether the file is locked, even with an empty password.
  let isLocked: Bool
  /// Whether the file asks that its text not be copied.
  let forbidsCopying: Bool
  /// The password that opens the file.
  let password: [UInt8]
  private let copy: PlainCopy?

  /// Opens a file, without a password first and then with those given.
  ///
  /// qpdf unlocks a file in a third of the time that poppler takes, and does not crash on a wrong password.
  init(_ file: UnsafeRawBufferPointer, passwords: [[UInt8]]) throws(ReadingError) {
    if file.firstOffset(of: "/Encrypt") != nil {
      var isRefused = true
      for password in OpenFile.candidates(passwords) where isRefused {
        do throws(PlainCopy.Refusal) {
          let copy = try PlainCopy(of: file, password: password)
          isRefused = false
          guard copy.isLocked, let document = try? PopplerFile(copy.bytes, passwords: []) else { break }
          self.document = document
          bytes = copy.bytes
          isLocked = true
          forbidsCopying = copy.forbidsCopying
          self.password = password
          self.copy = consume copy
          return
        } catch { isRefused = error == .password }
      }
      if isRefused { throw passwords.isEmpty ? .passwordNeeded : .passwordWrong }
    }
    document = try PopplerFile(file, passwords: passwords)
    bytes = file
    isLocked = !document.password.isEmpty
    forbidsCopying = document.forbidsCopying
    password = document.password
    copy = nil
  }

  /// The passwords to try: none, then each as it was typed and, for older files, in Latin-1.
  private static func candidates(_ passwords: [[UInt8]]) -> [[UInt8]] {
    var candidates: [[UInt8]] = [[]]
    for password in passwords {
      candidates.append(password)
      let scalars = String(decoding: password, as: UTF8.self).unicodeScalars
      let latin1 = scalars.compactMap { UInt8(exactly: $0.value) }
      if latin1.count == scalars.count, latin1 != password { candidates.append(latin1) }
    }
    return candidates
  }
}
