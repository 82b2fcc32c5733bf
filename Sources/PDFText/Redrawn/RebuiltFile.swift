/// A copy of a file whose tables of objects are lost, with new ones: every object that still stands somewhere in it, also
/// those packed in streams. Of two with one number the later counts.
struct RebuiltFile {
  /// The bytes of the copy; `nil` where nothing says what the document is.
  private(set) var bytes: [UInt8]?

  private let file: UnsafeBufferPointer<UInt8>
  private let inflation = Inflation()
  /// Where each object begins.
  private var offsets: [Int: Int] = [:]
  /// The objects that were packed, and where the stream begins that held each.
  private var packed: [Int: (object: PDFObject, at: Int)] = [:]
  private var catalog: Int?

  /// No file has more objects.
  private static let mostObjects = 1_000_000

  /// Looks for objects in a file; one that is locked cannot be rebuilt.
  init(_ raw: UnsafeRawBufferPointer) {
    file = raw.bindMemory(to: UInt8.self)
    guard raw.firstOffset(of: "/Encrypt") == nil else { return }
    findObjects(raw)
    for (number, offset) in offsets.sorted(by: { $0.value < $1.value }) { look(at: number, offset) }
    guard let catalog else { return }
    bytes = copy(catalog)
  }

  private mutating func findObjects(_ raw: UnsafeRawBufferPointer) {
    var start = 0
    while let found = raw.firstOffset(of: " obj", from: start), offsets.count < RebuiltFile.mostObjects {
      start = found + 4
      // Before it stand a number, a blank and another number.
      var index = found
      while index > 0, file[index - 1] &- 0x30 <= 9, found - index < 6 { index -= 1 }
      guard index < found, index > 0, ObjectParser.isBlank(file[index - 1]) else { continue }
      var first = index - 1
      while first > 0, file[first - 1] &- 0x30 <= 9, index - first < 10 { first -= 1 }
      var parser = ObjectParser(file, at: first)
      guard first < index - 1, let number = parser.wholeNumber(), number > 0, number < RebuiltFile.mostObjects
      else {
        continue
      }
      offsets[number] = first
    }
  }

  private mutating func look(at number: Int, _ offset: Int) {
    var parser = ObjectParser(file, at: offset)
    switch parser.numberedObject()?.object {
    case .dictionary(let entries): take(entries, number)
    case .stream(let entries, let data) where entries["Type"] == .name("ObjStm"):
      unpack(entries, data, offset)
    default: return
    }
  }

  private mutating func take(_ entries: PDFDictionary, _ number: Int) {
    if entries["Type"] == .name("Catalog"), entries["Pages"] != .null { catalog = number }
  }

  private mutating func unpack(_ entries: PDFDictionary, _ data: Int, _ offset: Int) {
    var length = entries["Length"]
    if let number = length.number, let place = offsets[number] {
      var parser = ObjectParser(file, at: place)
      length = parser.numberedObject()?.object ?? .null
    }
    var bytes: [UInt8] = []
    guard case .number(let told) = entries["N"], case .number(let first) = entries["First"],
      let base = Int(exactly: first),
      PlainStream.append(entries, at: data, of: file, length: length, by: inflation, to: &bytes), base >= 0
    else { return }
    bytes.withUnsafeBufferPointer { buffer in
      var heads = ObjectParser(buffer, at: 0)
      for _ in 0..<max(0, min(told, Double(buffer.count))).rounded(.down).exactly {
        guard let number = heads.wholeNumber(), let place = heads.wholeNumber() else { return }
        var parser = ObjectParser(buffer, at: base &+ place)
        guard let object = parser.object(), number > 0, number < RebuiltFile.mostObjects else { continue }
        packed[number] = (object, offset)
        if case .dictionary(let entries) = object { take(entries, number) }
      }
    }
  }

  /// The file with what was packed written out behind it, and a table of everything.
  private func copy(_ catalog: Int) -> [UInt8] {
    var bytes = Array(file)
    var places = offsets
    for (number, entry) in packed.sorted(by: { $0.key < $1.key })
    where offsets[number].map({ $0 < entry.at }) ?? true {
      bytes.append(0x0A)
      places[number] = bytes.count
      bytes += Array("\(number) 0 obj\n".utf8) + entry.object.written + Array("\nendobj\n".utf8)
    }
    bytes.append(0x0A)
    let start = bytes.count
    bytes += RedrawnFile.table(places)
    bytes += Array(
      "trailer\n<</Size \((places.keys.max() ?? 0) + 1)/Root \(catalog) 0 R>>\nstartxref\n\(start)\n%%EOF\n"
        .utf8)
    return bytes
  }
}

extension Double {
  /// A whole number that is known to be one.
  fileprivate var exactly: Int { Int(exactly: self) ?? 0 }
}
