/// A page drawn in shades of grey.
package struct GreyImage: Sendable, Equatable {
  /// The number of pixels in a row.
  package var width: Int
  /// The number of rows.
  package var height: Int
  /// The pixels in an inch of the page.
  package var resolution: Int
  /// The pixels row by row from the top left, from 0 for black to 255 for white; width times height of them.
  package var pixels: [UInt8]

  /// Makes an image; `resolution` in pixels an inch.
  package init(width: Int, height: Int, resolution: Int, pixels: [UInt8]) {
    self.width = width
    self.height = height
    self.resolution = resolution
    self.pixels = pixels
  }

  /// The most pixels of an image that is read: an A3 page at 400 dots an inch has 31 million.
  package static let mostPixels = 64_000_000

  /// The image as the reader of pages gets it: a binary PGM (netpbm, type P5) with its resolution as comment.
  package var head: [UInt8] { Array("P5\n# dpi \(resolution)\n\(width) \(height)\n255\n".utf8) }
}
