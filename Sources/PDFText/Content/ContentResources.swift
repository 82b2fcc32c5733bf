/// What the names in a content stream stand for, each looked up once.
final class ContentResources {
  private let file: PlainFile
  private let dictionary: PDFDictionary
  private var objects: [String: ContentObject] = [:]
  private var states: [String: ContentStateChange] = [:]

  /// Takes a resource dictionary of a file.
  init(_ file: PlainFile, _ dictionary: PDFDictionary) {
    self.file = file
    self.dictionary = dictionary
  }

  /// What `Do` draws under a name.
  func object(_ name: String) -> ContentObject {
    if let known = objects[name] { return known }
    // A form that draws itself finds nothing under its name while it is being read.
    objects[name] = .nothing
    let object = read(file.dictionary(dictionary["XObject"])[name])
    objects[name] = object
    return object
  }

  /// What `gs` sets under a name.
  func state(_ name: String) -> ContentStateChange {
    if let known = states[name] { return known }
    let entry = file.dictionary(file.dictionary(dictionary["ExtGState"])[name])
    let change = ContentStateChange(
      opacity: file.number(entry["ca"]),
      mixes: file.name(entry["BM"]).map { $0 != "Normal" && $0 != "Compatible" },
      masks: entry["SMask"] == .null ? nil : file.name(entry["SMask"]) != "None")
    states[name] = change
    return change
  }

  private func read(_ entry: PDFObject) -> ContentObject {
    let object = file.value(entry)
    guard case .stream(let own, _) = object else { return .nothing }
    switch file.name(own["Subtype"]) {
    case "Image":
      let bits = own["ImageMask"] == .boolean(true) ? 1 : file.number(own["BitsPerComponent"]) ?? 8
      return .image(shades: bits > 1 ? file.number(own["Width"]) ?? 0 : 0)
    case "Form":
      guard let bytes = file.decoded(object) else { return .unknown }
      let six = file.items(own["Matrix"]).compactMap { file.number($0) }
      let map =
        six.count == 6
        ? Matrix(a: six[0], b: six[1], c: six[2], d: six[3], e: six[4], f: six[5]) : Matrix()
      // Old files let a form use the names of the page; stored in it, they would keep each other alive.
      guard case .dictionary(let names) = file.value(own["Resources"]) else { return .form(map, bytes, nil) }
      return .form(map, bytes, ContentResources(file, names))
    default: return .nothing
    }
  }
}
