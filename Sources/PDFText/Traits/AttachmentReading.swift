import Clausier

/// A PDF inside a file.
public struct AttachedPDF: Sendable {
  /// Its name, without anything that could be a path; no two of a file have the same.
  public let name: String
  /// Its bytes; `nil` where they cannot be unpacked, or there is no room for them.
  public let bytes: [UInt8]?
}

/// Takes the PDFs out of a file.
public enum AttachmentReading {
  /// The most that are taken out of one file.
  private static let mostFiles = 1_000

  /// The PDFs inside a file: those of the document, and those pinned to a page; others are left out.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - passwords: Tried after the empty one.
  ///   - most: The most bytes that all of them together may have.
  public static func pdfs(in bytes: [UInt8], passwords: [[UInt8]], most: Int) -> [AttachedPDF] {
    bytes.withUnsafeBytes { buffer in
      guard let file = try? OpenFile(buffer, passwords: passwords) else { return [] }
      let objects = FileObjects(file.bytes, password: file.isLocked ? [] : file.password)
      guard let plain = objects.objects else { return [] }
      return pdfs(in: plain, most: most)
    }
  }

  private static func pdfs(in file: PlainFile, most: Int) -> [AttachedPDF] {
    var room = most
    var names: [String: Int] = [:]
    var found: [AttachedPDF] = []
    for attached in file.attachedFiles(file.pages()).prefix(mostFiles) where attached.data != .null {
      let bytes = room > 0 ? file.decoded(attached.data) : nil
      guard bytes.map(isPDF) ?? attached.item.name.lowercased().hasSuffix(".pdf") else { continue }
      room -= bytes?.count ?? 0
      let name = safe(attached.item.name)
      names[name, default: 0] += 1
      let count = names[name] ?? 1
      found.append(AttachedPDF(name: count == 1 ? name : "\(name) (\(count))", bytes: room < 0 ? nil : bytes))
    }
    return found
  }

  /// As readers do: the mark of the format may come after some other bytes.
  private static func isPDF(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(1_024).withUnsafeBytes { $0.firstOffset(of: "%PDF-") != nil }
  }

  /// A name that is no path: of one line and of some length.
  private static func safe(_ name: String) -> String {
    let scalars = name.unicodeScalars.prefix(120).map { $0 == "/" || $0 == "\\" ? "_" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}
