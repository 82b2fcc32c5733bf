import Clausier

extension PlainFile {
  /// The files inside the file, by their names: those of the document, and those pinned to a page.
  func attachments(_ pages: [PDFDictionary]) -> [FileTraits.Item] { attachedFiles(pages).map(\.item) }

  /// The same with the stream that has the bytes of each; nothing for one that is only named and is elsewhere.
  func attachedFiles(_ pages: [PDFDictionary]) -> [(item: FileTraits.Item, data: PDFObject)] {
    var found: [(item: FileTraits.Item, data: PDFObject)] = []
    var budget = 5_000
    collect(dictionary(root["Names"])["EmbeddedFiles"], depth: 0, &budget, into: &found)
    for (index, page) in pages.enumerated() {
      for annotation in items(page["Annots"]).lazy.map({ self.dictionary($0) })
      where name(annotation["Subtype"]) == "FileAttachment" && budget > 0 {
        budget -= 1
        let name = fileName(annotation["FS"])
        if !found.contains(where: { $0.item.name == name }) {
          let item = FileTraits.Item(name, page: index + 1, box: box(annotation["Rect"], on: page))
          found.append((item, data(annotation["FS"])))
        }
      }
    }
    return found
  }

  /// Whether the file only holds others together.
  var isPortfolio: Bool { value(root["Collection"]) != .null }

  /// Whether it has a form that its readers draw by themselves.
  var hasXFA: Bool { value(dictionary(root["AcroForm"])["XFA"]) != .null }

  /// The values of a tree of names (ISO 32000, 7.9.6).
  private func collect(
    _ node: PDFObject, depth: Int, _ budget: inout Int,
    into found: inout [(item: FileTraits.Item, data: PDFObject)]
  ) {
    guard depth < 16, budget > 0 else { return }
    budget -= 1
    let entries = dictionary(node)
    let names = items(entries["Names"])
    for index in stride(from: 1, to: names.count, by: 2) where budget > 0 {
      budget -= 1
      found.append((FileTraits.Item(fileName(names[index])), data(names[index])))
    }
    for kid in items(entries["Kids"]) { collect(kid, depth: depth + 1, &budget, into: &found) }
  }

  /// The stream of a file's bytes.
  private func data(_ specification: PDFObject) -> PDFObject {
    let files = dictionary(dictionary(specification)["EF"])
    return files["F"] != .null ? files["F"] : files["UF"]
  }

  private func fileName(_ specification: PDFObject) -> String {
    let entries = dictionary(specification)
    return text(entries["UF"]) ?? text(entries["F"]) ?? text(specification) ?? "?"
  }

  /// A rectangle of a page as it is displayed.
  func box(_ rectangle: PDFObject, on page: PDFDictionary) -> Box? {
    guard let map = frame(of: page)?.map, let own = self.rectangle(rectangle) else { return nil }
    var extent = Extent()
    extent.add(map.point(own.left, own.top))
    extent.add(map.point(own.right, own.bottom))
    return Box(
      x: extent.left, y: extent.top, width: extent.right - extent.left, height: extent.bottom - extent.top)
  }
}
