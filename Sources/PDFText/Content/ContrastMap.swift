import CPoppler
import Clausier

/// A page drawn into a small picture, to see where there is contrast.
final class ContrastMap {
  private let drawn: DrawnPage
  private let scale: Double

  /// The most pixels of a picture: an A4 page at 144 dots an inch has half as many.
  private static let mostPixels = 4_000_000.0
  /// How far apart two of 256 steps must be for a reader to tell them apart.
  private static let contrast: UInt8 = 16

  /// Draws a page of a size in points; `nil` when that is not possible.
  init?(_ page: OpaquePointer, width: Double, height: Double) {
    guard width >= 1, height >= 1, width < 1e5, height < 1e5 else { return nil }
    scale = min(2, (ContrastMap.mostPixels / (width * height)).squareRoot())
    guard
      let drawn = DrawnPage(
        page, width: max(1, Int(width * scale)), height: max(1, Int(height * scale)), scale: (scale, scale))
    else { return nil }
    self.drawn = drawn
  }

  /// Whether the colours in a glyph's box differ enough to be seen.
  ///
  /// The outermost parts are left out: rules of tables and neighbouring letters reach into them.
  func shows(_ glyph: Glyph) -> Bool {
    let (wide, high) = (glyph.right - glyph.left, glyph.bottom - glyph.top)
    let columns = range(glyph.left + 0.05 * wide, glyph.right - 0.05 * wide, below: drawn.width)
    let rows = range(glyph.top + 0.12 * high, glyph.bottom - 0.08 * high, below: drawn.height)
    var least: (UInt8, UInt8, UInt8) = (255, 255, 255)
    var most: (UInt8, UInt8, UInt8) = (0, 0, 0)
    for row in rows {
      let line = drawn.pixels + row * drawn.stride
      for column in columns {
        let pixel = line + 4 * column
        least = (min(least.0, pixel[0]), min(least.1, pixel[1]), min(least.2, pixel[2]))
        most = (max(most.0, pixel[0]), max(most.1, pixel[1]), max(most.2, pixel[2]))
      }
    }
    guard !rows.isEmpty, !columns.isEmpty else { return false }
    return max(most.0 - least.0, most.1 - least.1, most.2 - least.2) >= ContrastMap.contrast
  }

  private func range(_ start: Float, _ end: Float, below limit: Int) -> Range<Int> {
    let first = max(0, min(Double(limit), Double(start) * scale))
    let last = max(first, min(Double(limit), Double(end) * scale))
    return Int(first)..<min(limit, max(Int(first), Int(last.rounded(.up))))
  }
}

extension PopplerFile {
  /// Draws a page, from 0.
  func contrast(ofPage index: Int) -> ContrastMap? {
    guard let page = poppler_document_get_page(document, gint(clamping: index)) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    var (width, height) = (0.0, 0.0)
    poppler_page_get_size(page, &width, &height)
    return ContrastMap(page, width: width, height: height)
  }
}
