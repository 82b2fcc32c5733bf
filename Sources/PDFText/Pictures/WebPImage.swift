import CWebP

/// An image in the format WebP.
enum WebPImage {
  /// How an image is written.
  enum Kind {
    /// Each pixel as it is.
    case exact
    /// As a photograph, of which a reader misses nothing.
    case photograph
  }

  /// How hard the encoder of exact images tries, up to 9: more takes three times as long and makes them hardly smaller.
  private static let effort: Int32 = 7
  /// The quality of photographs, of 100.
  private static let quality: Float = 50

  /// Writes an image.
  ///
  /// - Parameters:
  ///   - pixels: opaque pixels, row by row, each `0xFFRRGGBB`.
  /// - Returns: the file's bytes; `nil` where the image is too large or memory is short.
  static func bytes(of pixels: UnsafeBufferPointer<UInt32>, width: Int, height: Int, _ kind: Kind) -> [UInt8]?
  {
    var config = WebPConfig()
    var picture = CWebP.WebPPicture()
    guard WebPConfigInit(&config) != 0, WebPPictureInit(&picture) != 0 else { return nil }
    switch kind {
    case .exact:
      guard WebPConfigLosslessPreset(&config, effort) != 0 else { return nil }
    case .photograph:
      guard WebPConfigPreset(&config, WEBP_PRESET_DEFAULT, quality) != 0 else { return nil }
      config.method = 2
    }
    picture.use_argb = 1
    (picture.width, picture.height) = (Int32(width), Int32(height))
    guard WebPPictureAlloc(&picture) != 0, let target = picture.argb else { return nil }
    defer { WebPPictureFree(&picture) }
    let stride = Int(picture.argb_stride)
    for row in 0..<height {
      guard let line = pixels.baseAddress.map({ $0 + row * width }) else { return nil }
      (target + row * stride).update(from: line, count: width)
    }
    var writer = WebPMemoryWriter()
    WebPMemoryWriterInit(&writer)
    defer { WebPMemoryWriterClear(&writer) }
    return withUnsafeMutablePointer(to: &writer) { writer in
      picture.writer = WebPMemoryWrite
      picture.custom_ptr = UnsafeMutableRawPointer(writer)
      guard WebPEncode(&config, &picture) != 0, let start = writer.pointee.mem else { return nil }
      return Array(UnsafeBufferPointer(start: start, count: writer.pointee.size))
    }
  }
}
