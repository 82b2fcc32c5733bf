import Batch
import Clausier

/// A file of a transfer: its place in the package, and what identifies its bytes.
struct SEDAObject {
  /// Its number, from 1.
  let number: Int
  /// The algorithm of the digest, as SEDA calls it.
  let algorithm: String
  /// The digest in hexadecimal digits.
  let digest: String
  /// Its size in bytes.
  let size: Int

  /// The file at hand.
  init(_ number: Int, _ bytes: [UInt8]) {
    self.number = number
    (algorithm, digest, size) = ("SHA-512", SHA512.hexadecimal(of: bytes), bytes.count)
  }

  /// A file that is only described.
  init(_ number: Int, _ source: Source) {
    self.number = number
    (algorithm, digest, size) = ("SHA-256", source.sha256, source.bytes)
  }

  /// Its name in the package: safe on every system.
  var path: String { "content/BDO\(number).pdf" }

  /// Describes it.
  func write(_ source: Source, to xml: inout XMLWriter, _ report: inout ExportReport) {
    xml.element("DataObjectGroup", [("id", "OG\(number)")]) { xml in
      xml.element("BinaryDataObject", [("id", "BDO\(number)")]) { xml in
        xml.element("DataObjectVersion", "BinaryMaster_1")
        xml.element("Uri", path)
        xml.element("MessageDigest", digest, [("algorithm", algorithm)])
        if size > 0 { xml.element("Size", "\(size)") }
        xml.element("FormatIdentification") { xml in
          xml.element("MimeType", "application/pdf")
          xml.element("FormatId", ifAny: PRONOM.identifier(of: source.pdf))
        }
        xml.element("FileInfo") { xml in
          xml.element("Filename", BytesName.last(of: source.file))
          xml.element("CreatingApplicationName", ifAny: source.pdf.creator ?? source.pdf.producer)
          xml.element("DateCreatedByApplication", ifAny: SEDADate.time(source.pdf.created, &report))
          xml.element("LastModified", ifAny: SEDADate.time(source.pdf.modified, &report))
        }
      }
    }
    xml.raw("\n")
  }
}
