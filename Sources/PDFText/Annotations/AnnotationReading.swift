import Clausier

/// Reads what lies on the pages of a file, and puts its words among those of the pages.
struct AnnotationReading {
  private var shown: [Int: [ShownAnnotation]] = [:]
  private var words: [Int: Page] = [:]

  /// Looks through all pages; a file without fields, typed words and stamps costs nothing more.
  init(_ file: PlainFile, pages count: Int) {
    let pages = file.numberedPages()
    // If the count of pages differs, the pages may differ too.
    guard pages.count == count else { return }
    var copy: RedrawnFile?
    for (index, (number, page)) in pages.enumerated() where page["Annots"] != .null {
      let annotations = file.shownAnnotations(of: page)
      guard !annotations.isEmpty else { continue }
      shown[index] = annotations
      let readable = annotations.filter { !$0.marks.isEmpty }
      guard let number, !readable.isEmpty else { continue }
      if copy == nil { copy = RedrawnFile(file) }
      copy?.show(readable, on: page, number: number)
    }
    guard var copy else { return }
    copy.finish()
    copy.bytes.withUnsafeBytes { bytes in
      guard let document = try? PopplerFile(bytes, passwords: []), document.pageCount == count else { return }
      for index in shown.keys { words[index] = document.page(index) }
    }
  }

  /// Adds the words that lie on a page, from 0, and makes doubtful what they lie on.
  ///
  /// - Returns: the words that were not added, since they lie on others: no line could hold both.
  func add(to page: inout Page, _ index: Int, frame: (extent: Extent, map: Matrix)?) -> [String] {
    guard let annotations = shown[index], let frame else { return [] }
    var over: [String] = []
    var lying = words[index] ?? Page(number: 0, width: 0, height: 0, glyphs: [], faces: [])
    let shift = UInt16(clamping: page.faces.count)
    page.faces += lying.faces
    for annotation in annotations {
      var place = Extent()
      place.add(frame.map.point(annotation.frame.left, annotation.frame.top))
      place.add(frame.map.point(annotation.frame.right, annotation.frame.bottom))
      let reach = place.widened(by: 1)
      let own = annotation.marks.isEmpty ? [] : AnnotationReading.take(from: &lying.glyphs, in: reach)
      let covered = page.glyphs.indices.filter { index in
        let glyph = page.glyphs[index]
        guard place.widened(by: -1).contains(glyph.center.x, glyph.center.y), glyph.isLetterOrFigure else {
          return false
        }
        // What is under a field belongs to its form, if the two are apart.
        return annotation.marks != .field || own.contains { $0.overlaps(glyph) }
      }
      for index in covered { page.glyphs[index].confidence = min(60, page.glyphs[index].confidence) }
      if own.contains(where: { one in covered.contains { page.glyphs[$0].overlaps(one) } }) {
        over.append(
          String(String.UnicodeScalarView(own.map(\.scalar))).split(whereSeparator: \.isWhitespace).joined(
            separator: " "))
      } else {
        page.append(own, marks: annotation.marks, faceShift: shift)
      }
    }
    return over
  }

  /// Takes the glyphs out of some that lie in a place, each word with the blank behind it.
  private static func take(from glyphs: inout [Glyph], in place: Extent) -> [Glyph] {
    var (taken, left): ([Glyph], [Glyph]) = ([], [])
    var isIn = false
    for glyph in glyphs {
      if !glyph.isBlank { isIn = place.contains(glyph.center.x, glyph.center.y) }
      if isIn { taken.append(glyph) } else { left.append(glyph) }
    }
    glyphs = left
    return taken
  }
}

extension Page {
  /// Appends words that come from elsewhere, on lines of their own.
  fileprivate mutating func append(_ words: [Glyph], marks: Glyph.Marks, faceShift: UInt16) {
    guard !words.isEmpty else { return }
    if var last = glyphs.last, last.scalar != "\n" {
      last.scalar = "\n"
      glyphs.append(last)
    }
    for var glyph in words {
      glyph.face = glyph.face &+ faceShift
      glyph.marks = marks
      glyphs.append(glyph)
    }
  }
}

extension Glyph {
  /// The middle of its box, in points from the page's top left.
  var center: (x: Double, y: Double) { (Double(left + right) / 2, Double(top + bottom) / 2) }

  /// Whether it has no ink by its nature.
  fileprivate var isBlank: Bool { scalar == " " || scalar == "\n" }

  fileprivate var isLetterOrFigure: Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Whether two glyphs are drawn over each other, by more than neighbours touch.
  fileprivate func overlaps(_ other: Glyph) -> Bool {
    let across = min(right, other.right) - max(left, other.left)
    let along = min(bottom, other.bottom) - max(top, other.top)
    return across > 0.3 * min(right - left, other.right - other.left)
      && along > 0.3 * min(bottom - top, other.bottom - other.top)
  }
}
