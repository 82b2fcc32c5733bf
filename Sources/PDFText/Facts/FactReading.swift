import CPoppler
import Clausier

extension PlainFile {
  /// What the file says about itself, except its lock and the claims of its metadata.
  func facts() -> PDFFacts {
    let root = root
    let info = dictionary(trailer["Info"])
    var facts = PDFFacts()
    facts.title = text(info["Title"])
    facts.author = text(info["Author"])
    facts.creator = text(info["Creator"])
    facts.producer = text(info["Producer"])
    facts.created = text(info["CreationDate"]).flatMap(PDFDate.timestamp)
    facts.modified = text(info["ModDate"]).flatMap(PDFDate.timestamp)
    facts.language = text(root["Lang"])
    if case .boolean(true) = value(dictionary(root["MarkInfo"])["Marked"]) { facts.tagged = true }
    return facts
  }

  /// The JSON Pointers of the facts that the file gives in a form that no record has.
  func oddFacts() -> [String] {
    let info = dictionary(trailer["Info"])
    return [("CreationDate", "/source/pdf/created"), ("ModDate", "/source/pdf/modified")].compactMap {
      key, pointer in
      guard let date = text(info[key]), PDFDate.timestamp(date) == nil else { return nil }
      return pointer
    }
  }
}

extension PopplerFile {
  /// The version of the format, such as `1.7`: that of the file's head, or the catalog's where it is later.
  var version: String? {
    var (major, minor): (guint, guint) = (0, 0)
    poppler_document_get_pdf_version(document, &major, &minor)
    // No version that was ever published has more digits.
    return major == 0 || major > 9 || minor > 99 ? nil : "\(major).\(minor)"
  }

  /// The standard that the file claims to follow in its XMP metadata.
  var conformance: String? {
    guard let metadata = poppler_document_get_metadata(document) else { return nil }
    defer { g_free(metadata) }
    return Conformance.claim(inXMP: metadata)
  }
}
