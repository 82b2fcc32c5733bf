import Glibc
import Recognition

extension GreyImage {
  /// The image turned clockwise about its middle by an angle in radians, on paper large enough for its
  /// corners; `nil` where that would be too large, as for a long strip.
  func turned(by angle: Float) -> GreyImage? {
    let (across, down) = (cos(angle), sin(angle))
    // A quarter turn is exact except for the last digit of its cosine.
    let size = { (one: Int, two: Int) in
      Int((abs(Float(one) * across) + abs(Float(two) * down)).rounded(.toNearestOrEven))
    }
    let target = (width: max(1, size(width, height)), height: max(1, size(height, width)))
    guard target.width * target.height <= GreyImage.mostPixels else { return nil }
    // Places in 65536ths of a pixel: the step from one pixel of a row to the next is the same everywhere.
    let unit: Float = 65536
    let (stepX, stepY) = (Int((across * unit).rounded()), Int((-down * unit).rounded()))
    let paper = paper
    var turned = [UInt8](repeating: paper, count: target.width * target.height)
    pixels.withUnsafeBufferPointer { pixels in
      for row in 0..<target.height {
        let (u, v) = (-Float(target.width - 1) / 2, Float(row) - Float(target.height - 1) / 2)
        var x = Int(((Float(width - 1) / 2 + u * across + v * down) * unit).rounded())
        var y = Int(((Float(height - 1) / 2 - u * down + v * across) * unit).rounded())
        for column in 0..<target.width {
          // Half a pixel beyond the edge still shows the edge.
          let (left, top) = (x >> 16, y >> 16)
          if left >= -1, top >= -1, left < width, top < height {
            let (right, foot) = (min(left + 1, width - 1), min(top + 1, height - 1))
            let (upper, lower) = (max(top, 0) * width, foot * width)
            let (partX, partY) = ((x >> 8) & 255, (y >> 8) & 255)
            let above =
              Int(pixels[upper + max(left, 0)]) * (256 - partX) + Int(pixels[upper + right]) * partX
            let below =
              Int(pixels[lower + max(left, 0)]) * (256 - partX) + Int(pixels[lower + right]) * partX
            turned[row * target.width + column] = UInt8(
              truncatingIfNeeded: (above * (256 - partY) + below * partY + 32768) >> 16)
          }
          x += stepX
          y += stepY
        }
      }
    }
    return GreyImage(width: target.width, height: target.height, resolution: resolution, pixels: turned)
  }
}
