import Clausier

/// Looks for fonts that pages use and the file does not hold.
struct FontSearch {
  private let file: PlainFile
  private var missing: Set<String> = []
  private var seen: Set<Int> = []

  /// The fonts, each at the first page whose words are printed with it.
  ///
  /// Files name fonts that nothing is printed with, and the stamps of signatures have theirs: neither counts, so
  /// the names are held against the faces of the words that can be seen.
  static func missing(
    in file: PlainFile, _ pages: [PDFDictionary], usedIn read: [Page]
  ) -> [FileTraits.Item] {
    var found: [FileTraits.Item] = []
    guard pages.count == read.count else { return [] }
    var search = FontSearch(file: file)
    // The layer of words under a scan is not shown, whatever its font.
    for (dictionary, page) in zip(pages, read) where page.method != .ocrLayer {
      search.search(dictionary["Resources"], depth: 0)
      guard !search.missing.isEmpty else { continue }
      for name in page.facesInUse.intersection(search.missing).sorted()
      where !found.contains(where: { $0.name == name }) {
        found.append(FileTraits.Item(name, page: page.number))
      }
    }
    return found
  }

  private init(file: PlainFile) { self.file = file }

  private mutating func search(_ resources: PDFObject, depth: Int) {
    guard depth < 8, isNew(resources) else { return }
    let entries = file.dictionary(resources)
    for font in file.dictionary(entries["Font"]).objects { take(font) }
    for object in file.dictionary(entries["XObject"]).objects where isNew(object) {
      search(file.dictionary(object)["Resources"], depth: depth + 1)
    }
  }

  /// Whether an object was not looked at before.
  private mutating func isNew(_ object: PDFObject) -> Bool {
    guard case .reference(let number) = object else { return true }
    return seen.insert(number).inserted
  }

  private mutating func take(_ object: PDFObject) {
    guard isNew(object) else { return }
    var font = file.dictionary(object)
    guard let name = file.name(font["BaseFont"]), file.name(font["Subtype"]) != "Type3" else { return }
    if let descendant = file.items(font["DescendantFonts"]).first { font = file.dictionary(descendant) }
    let descriptor = file.dictionary(font["FontDescriptor"])
    let isHeld = ["FontFile", "FontFile2", "FontFile3"].contains { key in
      if case .null = file.value(descriptor[key]) { false } else { true }
    }
    if !isHeld { missing.insert(Page.Face(fontNamed: name, size: 1).name) }
  }
}

extension Page {
  /// The names of the faces that words on the page which can be seen are printed with.
  fileprivate var facesInUse: Set<String> {
    var used = [Bool](repeating: false, count: faces.count)
    for glyph in glyphs where glyph.marks.isEmpty && glyph.scalar != " " && Int(glyph.face) < used.count {
      used[Int(glyph.face)] = true
    }
    return Set(zip(faces, used).filter { $0.1 }.map { $0.0.name })
  }
}
