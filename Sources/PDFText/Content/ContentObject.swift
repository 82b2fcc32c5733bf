/// Something that a content stream draws by its name.
enum ContentObject {
  /// An image of so many pixels in a row; none where it is only black and white.
  case image(shades: Double)
  /// A content stream of its own, with the map into the coordinates of the one that draws it; if it has no
  /// names of its own, it uses those of that one.
  case form(Matrix, [UInt8], ContentResources?)
  /// A content stream that cannot be read.
  case unknown
  /// Nothing visible.
  case nothing
}
