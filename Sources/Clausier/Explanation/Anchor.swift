/// Where in the text a value of the record is, or would be, given what it is part of.
struct Anchor {
  /// Its bytes in the manuscript.
  let bytes: RawRange
  /// The part of the act.
  let section: Section

  /// Finds it from the value's places, otherwise from those of its neighbours in the same object.
  ///
  /// A list has no place: its elements can be anywhere.
  init?(of pointer: String, among values: [RecordValue], in act: Act) {
    var pointer = pointer
    while !pointer.isEmpty {
      let here = values.filter { $0.pointer == pointer || $0.pointer.hasPrefix(pointer + "/") }
      if let own = here.first, own.pointer == pointer, own.json.first == UInt8(ascii: "[") { return nil }
      if let place = here.lazy.compactMap(\.places.first).first,
        let bytes = act.manuscript.range(of: place)
      {
        self.bytes = bytes
        section = act.section(of: act.tokens.around(bytes))
        return
      }
      if let said = here.first(where: { $0.pointer == pointer + "/section" })?.json,
        let part = act.outline.parts.first(where: { Array("\"\($0.section)\"".utf8) == said })
      {
        bytes = act.tokens.raw(of: part.range.lowerBound..<part.range.lowerBound)
        section = part.section
        return
      }
      pointer = pointer.lastIndex(of: "/").map { String(pointer[..<$0]) } ?? ""
    }
    return nil
  }

  /// How far words are: first whether they are in another section, then by bytes.
  func distance(to refusal: Refusal) -> (Int, Int) {
    let gap = max(
      0, refusal.bytes.lowerBound - bytes.upperBound, bytes.lowerBound - refusal.bytes.upperBound)
    return (refusal.section == section ? 0 : 1, gap)
  }
}

extension Manuscript {
  /// The bytes that are printed at a place, from the first to the last of them.
  func range(of place: Place) -> RawRange? {
    var found: RawRange?
    var page: (index: Int, glyphs: Range<Int32>)?
    for (index, origin) in origins.enumerated() where origin >= 0 {
      if page?.glyphs.contains(origin) != true {
        let number = pageIndex(ofGlyph: origin)
        let first = firstGlyphs[number]
        page = (number, first..<first + Int32(pages[number].glyphs.count))
      }
      guard let page, pages[page.index].number == place.page,
        place.box.holdsMiddle(of: pages[page.index].displayed(glyph(origin).box))
      else { continue }
      found = (found?.lowerBound ?? index)..<index + 1
    }
    return found
  }
}

extension Glyph {
  fileprivate var box: Box {
    Box(x: Double(left), y: Double(top), width: Double(right - left), height: Double(bottom - top))
  }
}
