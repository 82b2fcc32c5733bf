import Batch
import Clausier
import Glibc

/// What may not be replaced.
enum OutputCheck {
  /// Refuses a file that is there where nobody asked to replace it.
  static func refuseFile(_ request: ExportRequest) throws(ExportFault) {
    guard !request.isFolder else { throw .wantsFile }
    if isThere(request.output, S_IFREG), !request.replaces { throw .exists }
  }

  /// Refuses a folder that is there where nobody asked to replace it, and always one with a file that no export makes.
  static func refuseFolder(_ request: ExportRequest, own: (String) -> Bool) throws(ExportFault) {
    if isThere(request.folder, S_IFREG) { throw .output(.notAFolder) }
    let names = OutputFolder.names(in: request.folder)
    if !names.isEmpty, !request.replaces { throw .exists }
    if let other = names.first(where: { !own(String(decoding: $0.bytes, as: UTF8.self)) }) {
      throw .holdsOther(other)
    }
  }

  /// The folder of the output, to be filled.
  static func folder(_ request: ExportRequest) throws(ExportFault) -> AtomicFolder {
    do throws(SystemError) { return try AtomicFolder(request.folder) } catch {
      throw error.number == EWOULDBLOCK ? .busy : .output(error)
    }
  }

  /// A new file in a folder.
  static func open(_ name: String, in folder: borrowing AtomicFolder) throws(ExportFault) -> Int32 {
    do throws(SystemError) { return try folder.open(BytePath(name.utf8)) } catch { throw .output(error) }
  }

  /// The file of the output, to be written.
  static func file(_ request: ExportRequest) throws(ExportFault) -> AtomicOutput {
    do throws(SystemError) { return try AtomicOutput(request.output) } catch { throw .output(error) }
  }

  /// Adds bytes to a file.
  static func write(_ bytes: [UInt8], to file: borrowing AtomicOutput) throws(ExportFault) {
    do throws(SystemError) { try file.write(bytes) } catch { throw .output(error) }
  }

  /// A place on the disk for what would fill the memory.
  static func spool() throws(ExportFault) -> SpoolFile {
    do throws(SystemError) { return try SpoolFile() } catch { throw .output(error) }
  }

  private static func isThere(_ path: BytePath, _ kind: mode_t) -> Bool {
    var facts = stat()
    return path.withCString { stat($0, &facts) } == 0 && facts.st_mode & S_IFMT == kind
  }
}
