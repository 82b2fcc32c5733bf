import Batch
import Clausier
import Glibc

/// Files that are handed over together: in a folder, a zip or a tar.
struct Package: ~Copyable {
  private var folder: AtomicFolder?
  private var archive: ArchiveFile?
  private var file: Int32 = -1

  /// Begins a package; the ending of the output says what it is.
  ///
  /// - Parameter own: whether a name in the folder is one that this export makes, so that a folder may be replaced.
  /// - Throws: ``ExportFault`` when it cannot be written there.
  init(_ request: ExportRequest, own: (String) -> Bool) throws(ExportFault) {
    if let form = Package.form(of: request.output), !request.isFolder {
      try OutputCheck.refuseFile(request)
      folder = nil
      archive = try ArchiveFile(request, form)
    } else {
      try OutputCheck.refuseFolder(request, own: own)
      folder = try OutputCheck.folder(request)
      archive = nil
    }
  }

  private static func form(of path: BytePath) -> ArchiveFile.Form? {
    let name = String(decoding: path.bytes, as: UTF8.self).lowercased()
    return name.hasSuffix(".zip") ? .zip : name.hasSuffix(".tar") ? .tar : nil
  }

  /// Adds a file.
  mutating func add(_ name: String, _ bytes: [UInt8], date: CalendarDate?) throws(ExportFault) {
    try begin(name, bytes: bytes.count, date: date)
    try write(bytes)
    try end()
  }

  /// Begins a file of so many bytes.
  mutating func begin(_ name: String, bytes: Int, date: CalendarDate?) throws(ExportFault) {
    try archive?.begin(name, bytes: bytes, date: date)
    guard folder != nil else { return }
    do throws(SystemError) { file = try folder?.open(BytePath(name.utf8)) ?? -1 } catch {
      throw .output(error)
    }
  }

  /// Adds bytes to the file.
  mutating func write(_ bytes: [UInt8]) throws(ExportFault) {
    try archive?.write(bytes)
    guard folder != nil else { return }
    do throws(SystemError) { try FileWriting.write(bytes, to: file) } catch { throw .output(error) }
  }

  /// Ends the file.
  mutating func end() throws(ExportFault) {
    try archive?.end()
    guard folder != nil else { return }
    let status = close(file)
    file = -1
    if status != 0 { throw .output(.last) }
  }

  /// Makes the package appear.
  mutating func commit() throws(ExportFault) {
    try archive?.commit()
    do throws(SystemError) { try folder.take()?.commit() } catch { throw .output(error) }
  }

  deinit { if file >= 0 { close(file) } }
}
