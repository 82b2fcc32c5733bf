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
    guard let drawn = DrawnPage(page, width: size.width, height: size.height, scale: (scale, scale)) else {
      return nil
    }
    let pixels = [UInt8](unsafeUninitializedCapacity: size.width * size.height) { grey, count in
      for row in 0..<size.height {
        let line = drawn.pixels + row * drawn.stride
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
