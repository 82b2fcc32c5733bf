import CPoppler
import Clausier

extension PopplerFile {
  /// Reads one page, from 0; a page that the file promises but does not have is empty and has no size.
  func page(_ index: Int) -> Page {
    var page = Page(number: index + 1, width: 0, height: 0, glyphs: [], faces: [])
    guard let handle = poppler_document_get_page(document, gint(clamping: index)) else { return page }
    defer { g_object_unref(UnsafeMutableRawPointer(handle)) }
    poppler_page_get_size(handle, &page.width, &page.height)
    if !page.width.isFinite || page.width < 0 { page.width = 0 }
    if !page.height.isFinite || page.height < 0 { page.height = 0 }

    guard let text = poppler_page_get_text(handle) else { return page }
    defer { g_free(text) }
    guard text.pointee != 0 else { return page }
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard poppler_page_get_text_layout(handle, &rectangles, &count) != 0, let rectangles else { return page }
    defer { g_free(rectangles) }

    let composed = read(
      text, in: UnsafeBufferPointer(start: rectangles, count: Int(count)), into: &page.glyphs)
    readFaces(of: handle, into: &page)
    if !composed { page.glyphs = Composition.composed(page.glyphs) }
    return page
  }

  /// Whether a page, from 0, draws an image; slow, so only called where there are no words.
  func hasImages(onPage index: Int) -> Bool {
    guard let page = poppler_document_get_page(document, gint(clamping: index)) else { return false }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    let images = poppler_page_get_image_mapping(page)
    defer { poppler_page_free_image_mapping(images) }
    return images != nil
  }

  /// Walks the text and its rectangles side by side; false when the text may not be in NFC.
  ///
  /// poppler gives one rectangle per scalar, for spaces and line ends too.
  private func read(
    _ text: UnsafeMutablePointer<CChar>, in rectangles: UnsafeBufferPointer<PopplerRectangle>,
    into glyphs: inout [Glyph]
  ) -> Bool {
    var composed = true
    glyphs.reserveCapacity(rectangles.count)
    var cursor = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    for rectangle in rectangles {
      let scalar = UTF8Walk.next(&cursor)
      if scalar == 0 { break }
      if scalar >= 0x300, Composition.mayChange(scalar) { composed = false }
      guard let scalar = Unicode.Scalar(scalar) else { continue }
      let (x1, x2) = (PopplerFile.edge(rectangle.x1), PopplerFile.edge(rectangle.x2))
      let (y1, y2) = (PopplerFile.edge(rectangle.y1), PopplerFile.edge(rectangle.y2))
      glyphs.append(
        Glyph(
          scalar: scalar, left: x1 < x2 ? x1 : x2, top: y1 < y2 ? y1 : y2, right: x1 < x2 ? x2 : x1,
          bottom: y1 < y2 ? y2 : y1))
    }
    return composed
  }

  /// A coordinate that the layout can rely on: finite, and small enough to calculate with.
  @inline(__always) private static func edge(_ value: Double) -> Float {
    // True for nearly all, and false for NaN, too.
    if abs(value) <= 1e6 { return Float(value) }
    return value.isFinite ? (value < 0 ? -1e6 : 1e6) : 0
  }
}
