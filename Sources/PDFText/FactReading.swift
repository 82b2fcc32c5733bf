import CPoppler
import CQPDF
import Clausier

extension QPDFFile {
  /// What the file says about itself, but for the claims of its metadata.
  func facts() -> PDFFacts {
    let trailer = qpdf_get_trailer(data)
    let info = value("/Info", of: trailer)
    let root = root
    var facts = PDFFacts()
    facts.version = version(root)
    facts.title = text(value("/Title", of: info))
    facts.author = text(value("/Author", of: info))
    facts.creator = text(value("/Creator", of: info))
    facts.producer = text(value("/Producer", of: info))
    facts.created = text(value("/CreationDate", of: info)).flatMap(PDFDate.iso8601)
    facts.modified = text(value("/ModDate", of: info)).flatMap(PDFDate.iso8601)
    facts.language = text(value("/Lang", of: root))
    facts.tagged = isTrue(value("/Marked", of: value("/MarkInfo", of: root)))
    facts.encrypted = qpdf_is_encrypted(data) != 0
    return facts
  }

  /// The version in the file's head, or the catalog's where that is later.
  private func version(_ root: qpdf_oh) -> String? {
    let head = qpdf_get_pdf_version(data).map { String(cString: $0) }
    let later = name(value("/Version", of: root)).map { String($0.dropFirst()) }
    guard let later, QPDFFile.isVersion(later), later > (head ?? "") else { return head }
    return later
  }

  private static func isVersion(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 3 && bytes[1] == 0x2E
      && [bytes[0], bytes[2]].allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension PopplerFile {
  /// The standard that the file claims to follow in its XMP metadata.
  var conformance: String? {
    guard let metadata = poppler_document_get_metadata(document) else { return nil }
    defer { g_free(metadata) }
    return Conformance.claim(inXMP: metadata)
  }

  /// Whether the file asks that its text not be copied.
  var forbidsCopying: Bool {
    poppler_document_get_permissions(document).rawValue & POPPLER_PERMISSIONS_OK_TO_COPY.rawValue == 0
  }
}
