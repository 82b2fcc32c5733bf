import Clausier

/// Something with words that lies on a page without being part of its content: a form field, words typed on the page, a
/// stamp.
struct ShownAnnotation {
  /// What gives its words.
  enum Appearance {
    /// The object that draws it, with the map from its coordinates to the page's.
    case drawn(object: Int, Matrix)
    /// Lines that readers set themselves, in points: the largest size that fits, up to that of usual text.
    case lines([String], size: Double)
    /// Nothing that can be read here.
    case none
  }

  /// What the words on it are marked as; empty for what is only laid over other words.
  var marks: Glyph.Marks
  /// Where it is, in the page's own coordinates.
  var frame: Extent
  /// What it shows.
  var appearance: Appearance
}

extension PlainFile {
  /// What lies on a page and is shown on a screen, in the order of drawing.
  func shownAnnotations(of page: PDFDictionary) -> [ShownAnnotation] {
    items(page["Annots"]).compactMap { shownAnnotation(dictionary($0)) }
  }

  private func shownAnnotation(_ entries: PDFDictionary) -> ShownAnnotation? {
    let marks: Glyph.Marks
    switch name(entries["Subtype"]) {
    case "Widget":
      switch inherited("FT", by: entries).flatMap({ name($0) }) {
      case "Tx", "Ch": marks = .field
      // What a signature shows says who signed and when, and is told as a signature.
      case "Sig": marks = []
      case "Btn":
        guard name(entries["AS"]) != "Off" else { return nil }
        // What is on a button to press is no part of the act.
        let kind = inherited("Ff", by: entries).flatMap { number($0) }.flatMap { Int(exactly: $0) } ?? 0
        marks = kind & 1 << 16 == 0 ? .field : []
      default: return nil
      }
    case "FreeText", "Stamp": marks = .annotation
    default: return nil
    }
    // Invisible, hidden, and not for screens.
    let flags = number(entries["F"]).flatMap { Int(exactly: $0) } ?? 0
    let edges = items(entries["Rect"]).compactMap { number($0) }
    guard flags & 0b100010 == 0, edges.count == 4, edges.allSatisfy({ abs($0) < 1e5 }) else { return nil }
    var frame = Extent()
    frame.add((edges[0], edges[1]))
    frame.add((edges[2], edges[3]))
    guard frame.breadth > 1 else { return nil }
    return ShownAnnotation(marks: marks, frame: frame, appearance: appearance(entries, frame))
  }

  private func appearance(_ entries: PDFDictionary, _ frame: Extent) -> ShownAnnotation.Appearance {
    var drawn = dictionary(entries["AP"])["N"]
    if case .dictionary(let states) = value(drawn) { drawn = states[name(entries["AS"]) ?? ""] }
    // A new value may wait for an appearance, which readers then make themselves.
    let isStale = value(dictionary(root["AcroForm"])["NeedAppearances"]) == .boolean(true)
    if let object = drawn.number, case .stream(let form, _) = value(drawn),
      !isStale || text(entries["Contents"]) != nil
    {
      return map(of: form, onto: frame).map { .drawn(object: object, $0) } ?? .none
    }
    let value =
      inherited("V", by: entries) ?? (name(entries["Subtype"]) == "FreeText" ? entries["Contents"] : .null)
    guard case .string(let bytes) = self.value(value) else { return .none }
    let lines = DocumentText.text(bytes).split(whereSeparator: \.isNewline).map(String.init)
    let height = (frame.bottom - frame.top) / Double(max(1, lines.count))
    return lines.isEmpty ? .none : .lines(lines, size: min(12, 0.75 * height))
  }

  /// A value of a field, which those above it may give.
  private func inherited(_ key: String, by entries: PDFDictionary) -> PDFObject? {
    var entries = entries
    for _ in 0..<16 {
      if entries[key] != .null { return entries[key] }
      guard entries["Parent"] != .null else { return nil }
      entries = dictionary(entries["Parent"])
    }
    return nil
  }

  /// How a drawing is put into its frame (ISO 32000, 12.5.5): its box, as its own map turns it, fills the frame.
  private func map(of form: PDFDictionary, onto frame: Extent) -> Matrix? {
    let six = items(form["Matrix"]).compactMap { number($0) }
    let own =
      six.count == 6 ? Matrix(a: six[0], b: six[1], c: six[2], d: six[3], e: six[4], f: six[5]) : Matrix()
    let box = items(form["BBox"]).compactMap { number($0) }
    guard box.count == 4 else { return nil }
    var turned = Extent()
    for corner in [(box[0], box[1]), (box[2], box[1]), (box[0], box[3]), (box[2], box[3])] {
      turned.add(own.point(corner.0, corner.1))
    }
    guard turned.breadth > 0, turned.breadth.isFinite else { return nil }
    let (across, along) = (
      (frame.right - frame.left) / (turned.right - turned.left),
      (frame.bottom - frame.top) / (turned.bottom - turned.top)
    )
    return Matrix(
      a: across, b: 0, c: 0, d: along, e: frame.left - across * turned.left, f: frame.top - along * turned.top
    )
  }
}
