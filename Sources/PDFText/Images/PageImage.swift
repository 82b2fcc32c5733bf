import CPoppler
import Clausier
import Recognition

/// Which shade of grey a coloured pixel gets.
enum PixelShade {
  /// How bright it looks to the eye.
  case seen
  /// That of its brightest colour, so that coloured ink is pale and black ink stays black.
  case brightest
}

extension PopplerFile {
  /// Draws a page, from 0, in shades of grey as it is displayed, with so many pixels an inch; fewer where a
  /// large page would have too many. `nil` where there is no such page, or it cannot be drawn.
  func greyImage(ofPage index: Int, resolution: Int, shade: PixelShade = .seen) -> GreyImage? {
    guard let page = poppler_document_get_page(document, gint(clamping: index)) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    var (width, height) = (0.0, 0.0)
    poppler_page_get_size(page, &width, &height)
    guard width >= 1, height >= 1, width < 1e5, height < 1e5 else { return nil }
    let most = (Double(GreyImage.mostPixels) / 2 / (width * height)).squareRoot() * 72
    let scale = min(Double(resolution), most) / 72
    let size = (width: Int((width * scale).rounded()), height: Int((height * scale).rounded()))
    guard size.width > 0, size.height > 0,
      let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(size.width), Int32(size.height))
    else { return nil }
    defer { cairo_surface_destroy(surface) }
    let context = cairo_create(surface)
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, scale, scale)
    poppler_page_render(page, context)
    cairo_destroy(context)
    cairo_surface_flush(surface)
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let data = cairo_image_surface_get_data(surface)
    else { return nil }
    let stride = Int(cairo_image_surface_get_stride(surface))
    let pixels = [UInt8](unsafeUninitializedCapacity: size.width * size.height) { grey, count in
      for row in 0..<size.height {
        let line = data + row * stride
        for column in 0..<size.width {
          let pixel = line + 4 * column
          switch shade {
          case .seen:
            // How bright blue, green and red look to the eye.
            let light = 29 * UInt32(pixel[0]) + 150 * UInt32(pixel[1]) + 77 * UInt32(pixel[2])
            grey[row * size.width + column] = UInt8(truncatingIfNeeded: light >> 8)
          case .brightest:
            grey[row * size.width + column] = max(pixel[0], pixel[1], pixel[2])
          }
        }
      }
      count = size.width * size.height
    }
    return GreyImage(
      width: size.width, height: size.height, resolution: Int((scale * 72).rounded()), pixels: pixels)
  }
}
