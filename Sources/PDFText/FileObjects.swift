import Clausier

/// The objects of the file being read: straight from its bytes where it is plain, else from qpdf's copy.
struct FileObjects: ~Copyable {
  private let file: UnsafeRawBufferPointer
  private let password: [UInt8]
  private var mended: PlainCopy?
  private var plain: PlainFile?
  private var pages: [PDFDictionary] = []
  private var hasUnpacked = false
  /// Whether qpdf had to repair something.
  private(set) var isRepaired = false

  /// Takes a file and the password that opens it.
  init(_ file: UnsafeRawBufferPointer, password: [UInt8]) {
    self.file = file
    self.password = password
    mended = nil
    plain = PlainFile(file)
    if plain == nil { mend(unpacked: false) }
    pages = plain?.pages() ?? []
  }

  /// The objects, or `nil` when the file cannot be read by either.
  var objects: PlainFile? { plain }

  /// A copy of the file with as many pages as its tree leads to, where poppler, which believes the number that the file
  /// gives, told none or more; `nil` where that is right.
  func recounted(from told: Int) -> [UInt8]? {
    guard let plain, !pages.isEmpty, told == 0 || told > pages.count else { return nil }
    // A page that the tree names and that is not there is missed where it should be.
    guard told == 0 || told > pages.count + plain.missingPages else { return nil }
    var copy = RedrawnFile(plain)
    copy.recount(plain.numberedPages())
    copy.finish()
    return copy.bytes
  }

  /// The names of the files inside the file.
  var attachedNames: [String] {
    let files = plain?.attachedFiles(pages) ?? []
    return files.filter { $0.data != .null }.map(\.item.name)
  }

  /// A page, from 0, without what lies on it, for a file in which that is something else.
  func barePage(_ index: Int) -> Page? {
    guard let plain, pages.indices.contains(index), let number = plain.numberedPages()[index].number else {
      return nil
    }
    var copy = RedrawnFile(plain)
    copy.bare(pages[index], number: number)
    copy.finish()
    return copy.bytes.withUnsafeBytes { (try? PopplerFile($0, passwords: []))?.page(index) }
  }

  /// The page as displayed, from 0, and the map onto it from the page's own coordinates.
  func frame(ofPage index: Int) -> (extent: Extent, map: Matrix)? {
    pages.indices.contains(index) ? plain?.frame(of: pages[index]) : nil
  }

  /// A page, from 0, as poppler reads it from what it draws alone, without text that the file gives in its place.
  func drawnPage(_ index: Int) -> Page? {
    guard let plain, pages.indices.contains(index), let number = plain.numberedPages()[index].number else {
      return nil
    }
    let page = pages[index]
    var content: [UInt8] = []
    let parts = if case .array(let list) = plain.value(page["Contents"]) { list } else { [page["Contents"]] }
    for part in parts {
      guard plain.append(part, to: &content) else { return nil }
      content.append(0x0A)
    }
    var copy = RedrawnFile(plain)
    copy.draw(SpokenText.removed(from: content), on: page, number: number)
    copy.finish()
    return copy.bytes.withUnsafeBytes { (try? PopplerFile($0, passwords: []))?.page(index) }
  }

  /// What a page draws, from 0 of so many pages; `nil` if that cannot be read. And whether any of it is damaged.
  mutating func drawing(ofPage index: Int, of count: Int) -> (drawing: PageDrawing?, isDamaged: Bool) {
    // If the count of pages differs, the pages may differ too.
    guard pages.count == count, pages.indices.contains(index) else { return (nil, false) }
    _ = plain?.takeDamage()
    let drawing = plain?.drawing(of: pages[index])
    let isDamaged = plain?.takeDamage() ?? false
    guard drawing == nil, !hasUnpacked else { return (drawing, isDamaged) }
    mend(unpacked: true)
    pages = plain?.pages() ?? []
    return (pages.count == count ? plain?.drawing(of: pages[index]) : nil, isDamaged)
  }

  private mutating func mend(unpacked: Bool) {
    hasUnpacked = unpacked
    plain = nil
    mended = nil
    guard let copy = try? PlainCopy(of: file, password: password, unpacked: unpacked) else { return }
    plain = PlainFile(copy.bytes)
    isRepaired = isRepaired || copy.isRepaired
    mended = consume copy
  }
}
