import Batch
import Clausier
import Glibc

/// Where the table goes: a file of the user's name, or a folder in which the importer finds it by its name and by
/// `metadata.csv`.
struct DublinCoreOutput: ~Copyable {
  private var file: AtomicOutput?
  private var folder: AtomicFolder?
  private var open: Int32 = -1
  private let metadata: [UInt8]

  init(_ request: ExportRequest, _ cells: CSVCells) throws(ExportFault) {
    guard request.isFolder else {
      try OutputCheck.refuseFile(request)
      let file = try OutputCheck.file(request)
      self.file = consume file
      folder = nil
      metadata = []
      return
    }
    let name = try DublinCoreOutput.name(request)
    let title = request.archive[.findingAidTitle] ?? request.archive[.findingAid] ?? name
    try OutputCheck.refuseFolder(request) { $0.hasSuffix(".csv") }
    let folder = try OutputCheck.folder(request)
    let open = try OutputCheck.open(name, in: folder)
    file = nil
    self.folder = consume folder
    self.open = open
    metadata =
      cells.line([.text("identifiant_fichier"), .text("titre")])
      + cells.line([.text(name), .text(CleanText.plain(title).text)])
  }

  /// The name of the table: the importer takes what is before the first underscore for the code of the service.
  private static func name(_ request: ExportRequest) throws(ExportFault) -> String {
    let code = request.archive[.serviceCode] ?? ""
    guard code.utf8.allSatisfy({ isSafe($0) && $0 != UInt8(ascii: "_") }) else {
      throw .archive(
        .unusableKey(
          .serviceCode,
          wanted: Message(
            fr: "des lettres et des chiffres, comme FRAF", en: "letters and figures, such as FRAF")))
    }
    let given = request.archive[.findingAid].map { Array($0.utf8) } ?? request.folder.lastComponent.bytes
    let name = given.map { isSafe($0) ? $0 : UInt8(ascii: "-") }
    return code + "_" + String(decoding: name, as: UTF8.self) + ".csv"
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  mutating func write(_ bytes: [UInt8]) throws(ExportFault) {
    do throws(SystemError) {
      if folder != nil { try FileWriting.write(bytes, to: open) } else { try file?.write(bytes) }
    } catch { throw .output(error) }
  }

  mutating func finish() throws(ExportFault) {
    do throws(SystemError) {
      if folder != nil {
        close(open)
        if let file = try folder?.open(BytePath("metadata.csv".utf8)) {
          defer { close(file) }
          try FileWriting.write(metadata, to: file)
        }
      }
      try folder.take()?.commit()
      try file.take()?.commit()
    } catch { throw .output(error) }
  }
}
