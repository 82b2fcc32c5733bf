import CPoppler
public import Clausier

/// Pictures of pages for readers, in the format WebP.
///
/// Letters and lines keep sixteen shades a colour, which no eye tells from more and which take a third of the room; where
/// an image covers the page, as in a scan, it is written as a photograph.
public enum PagePictures {
  /// How much of a page images must cover for it to be written as a photograph.
  private static let photographed = 0.5
  /// The most pixels of a picture: an A3 page at 288 dots an inch has as many.
  private static let mostPixels = 16_000_000.0
  /// The most pixels of a side that the format can have.
  private static let longestSide = 16_383.0

  /// Draws pages of a file.
  ///
  /// - Parameters:
  ///   - pages: The pages, as they were read of the same file.
  ///   - bytes: The whole file.
  ///   - passwords: Tried after the empty one.
  ///   - resolution: The pixels in an inch; fewer for very large pages.
  /// - Returns: The pages with their pictures; without, where one cannot be drawn.
  public static func shown(
    _ pages: [Page], of bytes: [UInt8], passwords: [[UInt8]] = [], resolution: Int
  ) -> [ShownPage] {
    bytes.withUnsafeBytes { buffer in
      let complaints = PopplerComplaints()
      defer { complaints.end() }
      if let file = try? OpenFile(buffer, passwords: passwords) {
        return shown(pages, of: file.document, resolution)
      }
      guard let rebuilt = RebuiltFile(buffer).bytes else { return pages.map { ShownPage($0) } }
      return rebuilt.withUnsafeBytes { copy in
        guard let file = try? OpenFile(copy, passwords: passwords) else { return pages.map { ShownPage($0) } }
        return shown(pages, of: file.document, resolution)
      }
    }
  }

  private static func shown(
    _ pages: [Page], of document: borrowing PopplerFile, _ resolution: Int
  ) -> [ShownPage] {
    var shown: [ShownPage] = []
    for page in pages {
      shown.append(ShownPage(page, picture: document.picture(of: page, resolution) ?? []))
    }
    return shown
  }

  fileprivate static func scale(_ width: Double, _ height: Double, _ resolution: Int) -> Double {
    let most = (mostPixels / (width * height)).squareRoot()
    return min(Double(resolution) / 72, most, longestSide / max(width, height))
  }

  fileprivate static func isPhotograph(_ page: OpaquePointer, area: Double) -> Bool {
    let list = poppler_page_get_image_mapping(page)
    defer { poppler_page_free_image_mapping(list) }
    var covered = 0.0
    var item = list
    while let next = item {
      if let image = next.pointee.data?.assumingMemoryBound(to: PopplerImageMapping.self).pointee {
        covered += abs((image.area.x2 - image.area.x1) * (image.area.y2 - image.area.y1))
      }
      item = next.pointee.next
    }
    return covered > photographed * area
  }
}

extension PopplerFile {
  /// A picture of a page as it is displayed; `nil` where it cannot be drawn.
  fileprivate func picture(of shown: Page, _ resolution: Int) -> [UInt8]? {
    guard let page = poppler_document_get_page(document, gint(clamping: shown.number - 1)) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    var (width, height) = (0.0, 0.0)
    poppler_page_get_size(page, &width, &height)
    guard width >= 1, height >= 1, width < 1e5, height < 1e5 else { return nil }
    let scale = PagePictures.scale(width, height, resolution)
    let size = (width: Int((width * scale).rounded()), height: Int((height * scale).rounded()))
    guard
      let drawn = DrawnPage(
        page, width: size.width, height: size.height,
        scale: (Double(size.width) / width, Double(size.height) / height))
    else { return nil }
    let isPhotograph = PagePictures.isPhotograph(page, area: width * height)
    let pixels = [UInt32](unsafeUninitializedCapacity: size.width * size.height) { pixels, count in
      for row in 0..<size.height {
        let line = UnsafeRawPointer(drawn.pixels + row * drawn.stride)
        for column in 0..<size.width {
          let pixel = line.load(fromByteOffset: 4 * column, as: UInt32.self)
          pixels[row * size.width + column] = isPhotograph ? pixel | 0xFF00_0000 : PagePictures.shaded(pixel)
        }
      }
      count = size.width * size.height
    }
    return pixels.withUnsafeBufferPointer {
      WebPImage.bytes(
        of: $0, width: size.width, height: size.height, isPhotograph ? .photograph : .exact)
    }
  }
}

extension PagePictures {
  /// A pixel with each colour in the nearest of sixteen shades.
  @inline(__always)
  fileprivate static func shaded(_ pixel: UInt32) -> UInt32 {
    let (red, green, blue) = (pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255)
    return 0xFF00_0000 | nearest(red) << 16 | nearest(green) << 8 | nearest(blue)
  }

  @inline(__always)
  private static func nearest(_ shade: UInt32) -> UInt32 { (shade &+ 8) / 17 &* 17 }
}
