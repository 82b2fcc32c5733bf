import CPoppler
import Clausier

/// A page drawn into a small picture, to see where there is contrast.
final class ContrastMap {
  private let surface: OpaquePointer
  private let pixels: UnsafePointer<UInt8>
  private let width: Int
  private let height: Int
  private let stride: Int
  private let scale: Double

  /// The most pixels of a picture: an A4 page at 144 dots an inch has half as many.
  private static let mostPixels = 4_000_000.0
  /// How far apart two of 256 steps must be for a reader to tell them apart.
  private static let contrast: UInt8 = 16

  /// Draws a page of a size in points; `nil` when that is not possible.
  init?(_ page: OpaquePointer, width: Double, height: Double) {
    guard width >= 1, height >= 1, width < 1e5, height < 1e5 else { return nil }
    scale = min(2, (ContrastMap.mostPixels / (width * height)).squareRoot())
    self.width = max(1, Int(width * scale))
    self.height = max(1, Int(height * scale))
    guard
      let surface = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, Int32(self.width), Int32(self.height))
    else { return nil }
    self.surface = surface
    let context = cairo_create(surface)
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, scale, scale)
    poppler_page_render(page, context)
    cairo_destroy(context)
    cairo_surface_flush(surface)
    stride = Int(cairo_image_surface_get_stride(surface))
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let data = cairo_image_surface_get_data(surface)
    else {
      cairo_surface_destroy(surface)
      return nil
    }
    pixels = UnsafePointer(data)
  }

  deinit { cairo_surface_destroy(surface) }

  /// Whether the colours in a glyph's box differ enough to be seen.
  ///
  /// The outermost parts are left out: rules of tables and neighbouring letters reach into them.
  func shows(_ glyph: Glyph) -> Bool {
    let (wide, high) = (glyph.right - glyph.left, glyph.bottom - glyph.top)
    let columns = range(glyph.left + 0.05 * wide, glyph.right - 0.05 * wide, below: width)
    let rows = range(glyph.top + 0.12 * high, glyph.bottom - 0.08 * high, below: height)
    var least: (UInt8, UInt8, UInt8) = (255, 255, 255)
    var most: (UInt8, UInt8, UInt8) = (0, 0, 0)
    for row in rows {
      let line = pixels + row * stride
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
