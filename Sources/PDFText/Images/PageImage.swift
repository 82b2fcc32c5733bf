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
  func greyImage(ofPage index: Int, resolution: Int) -> GreyImage? {
    colourPicture(ofPage: index, resolution: resolution)?.grey(.seen)
  }

  /// Draws a page, from 0, in its colours as it is displayed, as finely as ``greyImage(ofPage:resolution:)`` does.
  func colourPicture(ofPage index: Int, resolution: Int) -> ColourPicture? {
    guard let page = poppler_document_get_page(document, gint(clamping: index)) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    var (width, height) = (0.0, 0.0)
    poppler_page_get_size(page, &width, &height)
    guard width >= 1, height >= 1, width < 1e5, height < 1e5 else { return nil }
    let most = (Double(GreyImage.mostPixels) / 2 / (width * height)).squareRoot() * 72
    let scale = min(Double(resolution), most) / 72
    let size = (width: Int((width * scale).rounded()), height: Int((height * scale).rounded()))
    return DrawnPage(page, width: size.width, height: size.height, scale: (scale, scale)).map {
      ColourPicture(drawn: $0, resolution: Int((scale * 72).rounded()))
    }
  }
}

/// A page drawn in its colours. It takes four bytes a pixel: keep the shades of grey instead.
struct ColourPicture {
  fileprivate let drawn: DrawnPage
  /// The pixels in an inch.
  fileprivate let resolution: Int

  /// Whether any pixel has a colour: if none has, it is the same in all shades.
  var hasColour: Bool {
    (0..<drawn.height).contains { row in
      let line = drawn.pixels + row * drawn.stride
      return (0..<drawn.width).contains { column in
        let pixel = line + 4 * column
        return pixel[0] != pixel[1] || pixel[1] != pixel[2]
      }
    }
  }

  /// The picture in shades of grey.
  func grey(_ shade: PixelShade) -> GreyImage {
    let (width, height) = (drawn.width, drawn.height)
    let pixels = [UInt8](unsafeUninitializedCapacity: width * height) { grey, count in
      for row in 0..<height {
        let line = drawn.pixels + row * drawn.stride
        for column in 0..<width {
          let pixel = line + 4 * column
          switch shade {
          case .seen:
            // How bright blue, green and red look to the eye.
            let light = 29 * UInt32(pixel[0]) + 150 * UInt32(pixel[1]) + 77 * UInt32(pixel[2])
            grey[row * width + column] = UInt8(truncatingIfNeeded: light >> 8)
          case .brightest:
            grey[row * width + column] = max(pixel[0], pixel[1], pixel[2])
          }
        }
      }
      count = width * height
    }
    return GreyImage(width: width, height: height, resolution: resolution, pixels: pixels)
  }
}
