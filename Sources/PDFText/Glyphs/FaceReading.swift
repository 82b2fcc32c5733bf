import CPoppler
import Clausier

extension PopplerFile {
  /// Gives every glyph its face; poppler gives them as runs of equal font, size and colour.
  func readFaces(of handle: OpaquePointer, into page: inout Page) {
    let runs = poppler_page_get_text_attributes(handle)
    defer { poppler_page_free_text_attributes(runs) }
    var known: [(name: UnsafePointer<CChar>, size: Double)] = []
    var item = runs
    var last: UInt16 = 0
    var told = 0
    while let node = item {
      item = node.pointee.next
      guard let data = node.pointee.data else { continue }
      let run = data.assumingMemoryBound(to: PopplerTextAttributes.self).pointee
      guard let name = run.font_name else { continue }
      let size = run.font_size
      if let index = known.firstIndex(where: { $0.size == size && strcmp($0.name, name) == 0 }) {
        last = UInt16(index)
      } else if known.count < Int(UInt16.max) {
        last = UInt16(known.count)
        known.append((UnsafePointer(name), size))
        page.faces.append(Page.Face(fontNamed: String(cString: name), size: size))
      }
      let start = max(told, Int(run.start_index))
      let end = min(Int(run.end_index) + 1, page.glyphs.count)
      guard start < end else { continue }
      for index in start..<end { page.glyphs[index].face = last }
      if PopplerFile.isPale(run.color) {
        for index in start..<end { page.glyphs[index].marks = .pale }
      }
      told = end
    }
    // Line ends after the last run belong to it.
    for index in min(told, page.glyphs.count)..<page.glyphs.count { page.glyphs[index].face = last }
    if page.faces.isEmpty, !page.glyphs.isEmpty {
      page.faces.append(Page.Face(fontNamed: "", size: 0))
    }
  }

  /// Whether a colour is so light that it may be invisible on white paper.
  private static func isPale(_ color: PopplerColor) -> Bool {
    let light = 0.3 * Double(color.red) + 0.59 * Double(color.green) + 0.11 * Double(color.blue)
    return light > 0.8 * 65_535
  }
}

extension Glyph.Marks {
  /// Drawn in a light colour: to be checked, and never left on a page that is handed out.
  static let pale = Glyph.Marks(rawValue: 0x80)
}
