import Clausier

/// A copy of a file of which some pages draw something else, so that poppler reads that by itself: what lies on a page
/// without its content, or its content without what the file says in its place.
///
/// It is the file with one more revision, in memory.
struct RedrawnFile {
  /// The bytes of the copy.
  private(set) var bytes: [UInt8]
  /// The offsets of the objects of the new revision.
  private var offsets: [Int: Int] = [:]
  private var next: Int
  private let file: PlainFile

  /// Begins with the file as it is.
  init(_ file: PlainFile) {
    self.file = file
    bytes = file.whole
    next = file.numbers.upperBound
  }

  /// Makes a page show some annotations and nothing else.
  mutating func show(_ annotations: [ShownAnnotation], on page: PDFDictionary, number: Int) {
    var drawing = ""
    var drawn = PDFDictionary()
    for (index, annotation) in annotations.enumerated() {
      switch annotation.appearance {
      case .none: continue
      case .drawn(let object, let map):
        drawn.add("A\(index)", .reference(object))
        let six = [map.a, map.b, map.c, map.d, map.e, map.f].map(PDFObject.digits).joined(separator: " ")
        drawing += "q \(six) cm /A\(index) Do Q\n"
      case .lines(let lines, let size):
        let (left, height) = (annotation.frame.left + 2, annotation.frame.bottom - annotation.frame.top)
        // A single line stands in the middle, as readers set it; its foot is a fifth of the size below its letters.
        let top =
          lines.count > 1 ? annotation.frame.bottom - size : annotation.frame.top + (height - 0.6 * size) / 2
        drawing += "BT /F \(PDFObject.digits(size)) Tf \(PDFObject.digits(size * 1.2)) TL "
        drawing += "\(PDFObject.digits(left)) \(PDFObject.digits(top)) Td "
        for line in lines {
          drawing +=
            String(decoding: PDFObject.string(RedrawnFile.encoded(line)).written, as: UTF8.self)
            + " Tj T* "
        }
        drawing += RedrawnFile.endOfText
      }
    }
    var font = PDFDictionary()
    for (key, value) in [
      ("Type", "Font"), ("Subtype", "Type1"), ("BaseFont", "Helvetica"), ("Encoding", "WinAnsiEncoding"),
    ] {
      font.add(key, .name(value))
    }
    var fonts = PDFDictionary()
    fonts.add("F", .dictionary(font))
    var resources = PDFDictionary()
    resources.add("Font", .dictionary(fonts))
    resources.add("XObject", .dictionary(drawn))
    var shown = PDFDictionary()
    for key in ["Type", "Parent", "MediaBox", "CropBox", "Rotate"] { shown.add(key, page[key]) }
    shown.add("Resources", .dictionary(resources))
    shown.add("Contents", .reference(next))
    add(next, Array("<</Length \(drawing.utf8.count)>>stream\n\(drawing)\nendstream".utf8))
    next += 1
    add(number, PDFObject.dictionary(shown).written)
  }

  /// Makes a page draw other content than its own, with all that it names.
  mutating func draw(_ content: [UInt8], on page: PDFDictionary, number: Int) {
    var shown = PDFDictionary()
    for key in page.names where key != "Contents" && key != "Annots" { shown.add(key, page[key]) }
    shown.add("Contents", .reference(next))
    add(next, Array("<</Length \(content.count)>>stream\n".utf8) + content + Array("\nendstream".utf8))
    next += 1
    add(number, PDFObject.dictionary(shown).written)
  }

  /// Makes the file have the pages that its tree leads to, whatever number it gives of them.
  mutating func recount(_ pages: [(number: Int?, page: PDFDictionary)]) {
    guard let root = file.root["Pages"].number else { return }
    var kids: [PDFObject] = []
    for (number, page) in pages {
      let number = number ?? next
      next = max(next, number + 1)
      // What the page inherited is in it already.
      var own = PDFDictionary()
      for key in page.names where key != "Parent" { own.add(key, page[key]) }
      own.add("Parent", .reference(root))
      add(number, PDFObject.dictionary(own).written)
      kids.append(.reference(number))
    }
    var tree = PDFDictionary()
    tree.add("Type", .name("Pages"))
    tree.add("Kids", .array(kids))
    tree.add("Count", .number(Double(kids.count)))
    add(root, PDFObject.dictionary(tree).written)
  }

  /// Leaves out what lies on a page.
  mutating func bare(_ page: PDFDictionary, number: Int) {
    var shown = PDFDictionary()
    for key in page.names where key != "Annots" { shown.add(key, page[key]) }
    add(number, PDFObject.dictionary(shown).written)
  }

  /// Ends the revision.
  mutating func finish() {
    let start = bytes.count
    bytes += RedrawnFile.table(offsets)
    var trailer = PDFDictionary()
    trailer.add("Size", .number(Double(next)))
    trailer.add("Root", file.trailer["Root"])
    trailer.add("Prev", .number(Double(file.startOfTables)))
    bytes += Array("trailer\n".utf8) + trailer.written + Array("\nstartxref\n\(start)\n%%EOF\n".utf8)
  }

  /// A table of where objects are.
  static func table(_ offsets: [Int: Int]) -> [UInt8] {
    var table = "xref\n"
    for (number, offset) in offsets.sorted(by: { $0.key < $1.key }) {
      let digits = String(offset)
      table +=
        "\(number) 1\n\(String(repeating: "0", count: max(0, 10 - digits.utf8.count)))\(digits) 00000 n \n"
    }
    return Array(table.utf8)
  }

  private mutating func add(_ number: Int, _ body: [UInt8]) {
    bytes.append(0x0A)
    offsets[number] = bytes.count
    bytes += Array("\(number) 0 obj\n".utf8) + body + Array("\nendobj\n".utf8)
  }

  /// The operator that ends a text object.
  private static let endOfText = String(decoding: [0x45, 0x54, 0x0A] as [UInt8], as: UTF8.self)

  /// A line in the encoding of the usual fonts; what it lacks becomes a question mark.
  private static func encoded(_ line: String) -> [UInt8] {
    line.unicodeScalars.map { scalar in
      if scalar == "€" { return 0x80 }
      if scalar == "’" { return 0x92 }
      if scalar == "–" { return 0x96 }
      if scalar == "œ" { return 0x9C }
      return UInt8(exactly: scalar.value) ?? 0x3F
    }
  }
}
