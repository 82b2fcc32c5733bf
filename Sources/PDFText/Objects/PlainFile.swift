/// The objects of a PDF that is not locked and not damaged, read straight from its bytes.
///
/// qpdf knows every kind of file, but takes longer over it than poppler takes over the text of a page. So it
/// is called only for files that cannot be read here, and makes plain files of them.
final class PlainFile {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let references: CrossReferences
  private let inflation = Inflation()
  /// Room for what a page draws, kept from page to page.
  var content: [UInt8] = []
  /// Which fonts, by their numbers, call one figure another.
  var judgedFonts: [Int: Bool] = [:]
  /// The layers that some programs show and others do not.
  private(set) lazy var layersInDoubt = contestedLayers()
  /// Streams of objects, unpacked, with the number and the offset of each object.
  private var packs: [Int: (bytes: [UInt8], objects: [(number: Int, offset: Int)])] = [:]

  /// Reads where the objects are; `nil` when the file is not plain. The bytes must outlive this.
  ///
  /// - Parameter locked: whether a locked file will do, whose strings and streams then stay as they are.
  init?(_ raw: UnsafeRawBufferPointer, locked: Bool = false) {
    bytes = raw.bindMemory(to: UInt8.self)
    guard let references = CrossReferences(bytes, inflation) else { return nil }
    self.references = references
    guard case .dictionary = value(trailer["Root"]) else { return nil }
    if !locked {
      guard case .null = references.trailer["Encrypt"] else { return nil }
    }
  }

  /// All bytes of the file.
  var whole: [UInt8] { Array(bytes) }

  /// The offset of the last table of objects.
  var startOfTables: Int { references.start }

  /// Every number that may be that of an object.
  var numbers: Range<Int> { references.entries.indices }

  /// Where an object is; one in a stream is where the stream is.
  func place(of number: Int) -> ObjectPlace? {
    switch references[number] {
    case .missing: return nil
    case .offset(let offset): return offset < bytes.count ? ObjectPlace(offset: offset, index: 0) : nil
    case .packed(let stream, let index):
      guard case .offset(let offset) = references[stream] else { return nil }
      return ObjectPlace(offset: offset, index: index + 1)
    }
  }

  /// The entries of the trailer.
  var trailer: PDFDictionary { references.trailer }
  /// The document's catalog.
  var root: PDFDictionary { dictionary(trailer["Root"]) }

  /// The object itself, with references followed.
  func value(_ object: PDFObject) -> PDFObject {
    var object = object
    for _ in 0..<8 {
      guard case .reference(let number) = object else { return object }
      object = load(number)
    }
    return .null
  }

  /// A dictionary, or that of a stream; empty when the object is neither.
  func dictionary(_ object: PDFObject) -> PDFDictionary {
    switch value(object) {
    case .dictionary(let entries), .stream(let entries, _): entries
    default: PDFDictionary()
    }
  }

  /// The items of an array; none when the object is not an array.
  func items(_ object: PDFObject) -> [PDFObject] {
    guard case .array(let items) = value(object) else { return [] }
    return items
  }

  /// The value of a number.
  func number(_ object: PDFObject) -> Double? {
    guard case .number(let number) = value(object), number.isFinite else { return nil }
    return number
  }

  /// A name without its slash.
  func name(_ object: PDFObject) -> String? {
    guard case .name(let name) = value(object) else { return nil }
    return name
  }

  /// The text of a string in one line; `nil` when the object is not a string or is blank.
  func text(_ object: PDFObject) -> String? {
    guard case .string(let bytes) = value(object) else { return nil }
    return CleanText.line(DocumentText.text(bytes))
  }

  /// Whether a stream that was unpacked since the last time was damaged or did not end where it says.
  func takeDamage() -> Bool {
    defer { inflation.hasDamage = false }
    return inflation.hasDamage
  }

  /// The bytes of a stream without its filters; `nil` when it is not a stream or has another filter.
  func decoded(_ object: PDFObject) -> [UInt8]? {
    var decoded: [UInt8] = []
    return append(object, to: &decoded) ? decoded : nil
  }

  /// Appends the bytes of a stream without its filters; false where ``decoded(_:)`` gives `nil`.
  func append(_ object: PDFObject, to result: inout [UInt8]) -> Bool {
    guard case .stream(let dictionary, let start) = value(object) else { return false }
    let length = value(dictionary["Length"])
    return PlainStream.append(dictionary, at: start, of: bytes, length: length, by: inflation, to: &result)
  }

  private func load(_ number: Int) -> PDFObject {
    switch references[number] {
    case .missing: return .null
    case .offset(let offset):
      guard offset < bytes.count else { return .null }
      var parser = ObjectParser(bytes, at: offset)
      guard let found = parser.numberedObject(), found.number == number else { return .null }
      return found.object
    case .packed(let stream, let index):
      guard let pack = pack(stream), pack.objects.indices.contains(index),
        pack.objects[index].number == number
      else { return .null }
      return pack.bytes.withUnsafeBufferPointer {
        var parser = ObjectParser($0, at: pack.objects[index].offset)
        return parser.object() ?? .null
      }
    }
  }

  private func pack(_ number: Int) -> (bytes: [UInt8], objects: [(number: Int, offset: Int)])? {
    if let known = packs[number] { return known }
    // Its own numbers must not be in it.
    packs[number] = ([], [])
    // A stream of objects is in the file itself.
    guard case .offset = references[number], case let stream = load(number),
      case .stream(let dictionary, _) = stream,
      case .number(let told) = value(dictionary["N"]), let count = Int(exactly: told),
      case .number(let first) = value(dictionary["First"]), let base = Int(exactly: first), base >= 0,
      let bytes = decoded(stream), count >= 0, count <= bytes.count
    else { return nil }
    var objects: [(number: Int, offset: Int)] = []
    bytes.withUnsafeBufferPointer {
      var parser = ObjectParser($0, at: 0)
      for _ in 0..<count {
        guard let number = parser.wholeNumber(), let offset = parser.wholeNumber() else { return }
        objects.append((number, base &+ offset))
      }
    }
    packs[number] = (bytes, objects)
    return packs[number]
  }
}
