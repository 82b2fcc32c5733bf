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
  /// Whether it opens only after repair.
  private(set) var isRepaired = false
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
    if let opened = try OpenFile.unrepaired(file, passwords) {
      isLocked = !opened.password.isEmpty
      forbidsCopying = opened.forbidsCopying
      password = opened.password
      document = opened
      bytes = file
      copy = nil
      return
    }
    // Readers of other kinds open many files that poppler does not: qpdf looks for what is left.
    guard let copy = try? PlainCopy(of: file, password: []),
      let document = try? PopplerFile(copy.bytes, passwords: [])
    else { throw .damaged }
    self.document = document
    bytes = copy.bytes
    isLocked = copy.isLocked
    forbidsCopying = copy.forbidsCopying
    password = []
    isRepaired = true
    self.copy = consume copy
  }

  /// The file as poppler opens it; `nil` where it is damaged.
  private static func unrepaired(
    _ file: UnsafeRawBufferPointer, _ passwords: [[UInt8]]
  ) throws(ReadingError) -> PopplerFile? {
    do throws(ReadingError) { return try PopplerFile(file, passwords: passwords) } catch {
      if error == .damaged { return nil }
      throw error
    }
  }

  /// The passwords to try: none, then each as it was typed and, for older files, in their encodings.
  private static func candidates(_ passwords: [[UInt8]]) -> [[UInt8]] {
    var candidates: [[UInt8]] = [[]]
    for password in passwords {
      candidates.append(password)
      let text = String(decoding: password, as: UTF8.self)
      // Older ciphers take the bytes of PDFDocEncoding; programs have used those of their system as well.
      for bytes in [DocumentText.bytes(text), DoubleEncoding.windows(text), DoubleEncoding.latin(text)] {
        if let bytes, !candidates.contains(bytes) { candidates.append(bytes) }
      }
    }
    return candidates
  }
}
