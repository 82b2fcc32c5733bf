import Clausier
import Glibc
import Recognition

/// The image of a page put upright, and where its places are on the page as displayed.
struct UprightImage {
  /// The image to be read.
  let image: GreyImage
  /// How the page was put upright.
  let attitude: Attitude
  /// The sides of the image of the page as displayed.
  private let original: (width: Float, height: Float)
  private let turn: (across: Float, down: Float)

  /// Puts the image of a page as displayed upright; leaves it as it is if it would be too large when turned.
  init(_ image: GreyImage, _ attitude: Attitude) {
    original = (Float(image.width), Float(image.height))
    let angle = attitude.turn.angle - atan(attitude.slope)
    if attitude != Attitude(), let turned = image.turned(by: angle) {
      self.image = turned
      self.attitude = attitude
      turn = (cos(angle), sin(angle))
    } else {
      self.image = image
      self.attitude = Attitude()
      turn = (1, 0)
    }
  }

  /// The box on the page as displayed, in points, of something in the image whose edges are given in pixels.
  ///
  /// Its middle is where it should be; the box is level even where the page is not.
  func displayed(
    _ box: (left: Float, top: Float, right: Float, bottom: Float)
  ) -> (left: Float, top: Float, right: Float, bottom: Float) {
    let scale = 72 / Float(image.resolution)
    guard attitude != Attitude() else {
      return (box.left * scale, box.top * scale, box.right * scale, box.bottom * scale)
    }
    let u = (box.left + box.right - Float(image.width)) / 2
    let v = (box.top + box.bottom - Float(image.height)) / 2
    let x = (original.width / 2 + u * turn.across + v * turn.down) * scale
    let y = (original.height / 2 - u * turn.down + v * turn.across) * scale
    var (width, height) = ((box.right - box.left) * scale, (box.bottom - box.top) * scale)
    if attitude.turn.swapsSides { (width, height) = (height, width) }
    return (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
  }

  /// The same as a box of the page.
  func displayedBox(_ box: PixelBox) -> Box {
    let edges = displayed((Float(box.left), Float(box.top), Float(box.right), Float(box.bottom)))
    return Box(
      x: Double(edges.left), y: Double(edges.top), width: Double(edges.right - edges.left),
      height: Double(edges.bottom - edges.top))
  }
}
