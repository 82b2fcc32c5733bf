import CPoppler

/// A page drawn on white, as it is displayed.
final class DrawnPage {
  /// The pixels in a row, and the rows.
  let width: Int
  let height: Int
  /// The bytes from one row to the next.
  let stride: Int
  /// The pixels from the top left, of four bytes each: blue, green, red, and one without meaning.
  let pixels: UnsafePointer<UInt8>
  private let surface: OpaquePointer

  /// Draws a page of poppler.
  ///
  /// - Parameters:
  ///   - width: The pixels in a row.
  ///   - height: The rows.
  ///   - scale: The pixels in a point, across and down.
  /// - Returns: `nil` where that is not possible.
  init?(_ page: OpaquePointer, width: Int, height: Int, scale: (across: Double, down: Double)) {
    guard width > 0, height > 0,
      let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    else { return nil }
    let context = cairo_create(surface)
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, scale.across, scale.down)
    poppler_page_render(page, context)
    cairo_destroy(context)
    cairo_surface_flush(surface)
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let data = cairo_image_surface_get_data(surface)
    else {
      cairo_surface_destroy(surface)
      return nil
    }
    (self.width, self.height, self.surface) = (width, height, surface)
    stride = Int(cairo_image_surface_get_stride(surface))
    pixels = UnsafePointer(data)
  }

  deinit { cairo_surface_destroy(surface) }
}
