import Recognition
import TestSupport

@testable import PDFText

/// A page as a scanner gives it: an image that can be damaged, and the PDF that is made of it.
struct Scan {
  /// The page's image.
  var image: GreyImage
  private var state: UInt64 = 88_172_645_463_325_252

  /// Draws the first page of a PDF.
  init?(of bytes: [UInt8], resolution: Int) {
    let drawn = bytes.withUnsafeBytes { buffer -> GreyImage? in
      guard let file = try? PopplerFile(buffer, passwords: []) else { return nil }
      return file.greyImage(ofPage: 0, resolution: resolution)
    }
    guard let drawn else { return nil }
    image = drawn
  }

  /// Grey paper with grains, and faded ink.
  mutating func addNoise() {
    for index in image.pixels.indices {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      let grain = Int(state % 31) - 15
      image.pixels[index] = UInt8(clamping: 60 + Int(image.pixels[index]) * 170 / 255 + grain)
    }
  }

  /// Darkens the page towards its left side, as a book's fold does.
  mutating func addShadow() {
    for row in 0..<image.height {
      for column in 0..<image.width {
        let index = row * image.width + column
        let light = 0.5 + 0.5 * (Double(column) / Double(image.width)).squareRoot()
        image.pixels[index] = UInt8(Double(image.pixels[index]) * light)
      }
    }
  }

  /// Lets the page's own ink, mirrored, show through as if it were that of its other side, in a shade of grey.
  mutating func addOtherSide(lightest shade: UInt8 = 150) {
    let own = image
    for row in 0..<image.height {
      for column in 0..<image.width {
        let other = own.pixels[row * image.width + image.width - 1 - column]
        let index = row * image.width + column
        image.pixels[index] = min(image.pixels[index], shade + other / 255 * (255 - shade))
      }
    }
  }

  /// Marks bands across the page as a highlighter does that a copier saw: every `step` points one of 14 points.
  mutating func highlight(every step: Double) {
    let scale = Double(image.resolution) / 72
    for row in 0..<image.height where (Double(row) / scale).truncatingRemainder(dividingBy: step) < 14 {
      for column in (image.width / 3)..<(image.width / 2) {
        let index = row * image.width + column
        image.pixels[index] = min(image.pixels[index], 135)
      }
    }
  }

  /// Draws dark bars along both sides of the page, as the edges of a book's other leaves are seen: sharper than lines.
  mutating func addLeaves() {
    let scale = Double(image.resolution) / 72
    for row in 0..<image.height {
      for column in 0..<image.width {
        let edge = Double(min(column, image.width - 1 - column)) / scale
        // What is as long as the page would be taken for the edge of its paper.
        let isBetween = (Double(row) / scale).truncatingRemainder(dividingBy: 200) < 10
        if edge < 48, edge.truncatingRemainder(dividingBy: 12) < 6, !isBetween {
          image.pixels[row * image.width + column] = 0
        }
      }
    }
  }

  /// Puts a stamp on the page, about a place in points from its top left: two dark rings and a stroke.
  mutating func addStamp(x: Double, y: Double, radius: Double) {
    let scale = Double(image.resolution) / 72
    for row in 0..<image.height {
      for column in 0..<image.width {
        let (across, down) = (Double(column) / scale - x, Double(row) / scale - y)
        let distance = (across * across + down * down).squareRoot()
        let isRing = abs(distance - radius) < 1 || abs(distance - 0.8 * radius) < 0.7
        if isRing || distance < radius && abs(down - across / 3) < 1 {
          image.pixels[row * image.width + column] = 70
        }
      }
    }
  }

  /// Lays the page askew: `slope` is how far its lines fall for each pixel to the right.
  mutating func skew(_ slope: Double) {
    let (width, height) = (image.width, image.height)
    var pixels = [UInt8](repeating: 255, count: image.pixels.count)
    for row in 0..<height {
      for column in 0..<width {
        let (x, y) = (Double(column - width / 2), Double(row - height / 2))
        let (from, line) = (Int(x + slope * y) + width / 2, Int(y - slope * x) + height / 2)
        if from >= 0, from < width, line >= 0, line < height {
          pixels[row * width + column] = image.pixels[line * width + from]
        }
      }
    }
    image.pixels = pixels
  }

  /// Turns the page by a quarter to the right.
  mutating func turnRight() {
    let (width, height) = (image.width, image.height)
    var pixels = [UInt8](repeating: 255, count: image.pixels.count)
    for row in 0..<height {
      for column in 0..<width {
        pixels[column * height + height - 1 - row] = image.pixels[row * width + column]
      }
    }
    image = GreyImage(width: height, height: width, resolution: image.resolution, pixels: pixels)
  }

  /// The PDF, the image cut into so many strips; `content` is drawn after it, with the font `/F`.
  func pdf(strips: Int = 1, content: String = "") -> [UInt8] {
    let scale = 72 / Double(image.resolution)
    let (width, height) = (Double(image.width) * scale, Double(image.height) * scale)
    var objects: [[UInt8]] = []
    var drawing = ""
    for strip in 0..<strips {
      let rows = (strip * image.height / strips)..<((strip + 1) * image.height / strips)
      let pixels = image.pixels[(rows.lowerBound * image.width)..<(rows.upperBound * image.width)]
      let head =
        "<</Type/XObject/Subtype/Image/Width \(image.width)/Height \(rows.count)/ColorSpace/DeviceGray"
      objects.append(
        Array("\(head)/BitsPerComponent 8/Length \(pixels.count)>>\nstream\n".utf8) + pixels
          + Array("\nendstream".utf8))
      let foot = height - Double(rows.upperBound) * scale
      drawing += "q \(width) 0 0 \(Double(rows.count) * scale) 0 \(foot) cm /I\(strip) Do Q\n"
    }
    return Scan.pdf(of: objects, drawing: drawing + content, width: width, height: height)
  }

  /// A PDF of one page with images, named `/I0` and so on, and what its content draws with them and the font `/F`.
  static func pdf(of images: [[UInt8]], drawing: String, width: Double, height: Double) -> [UInt8] {
    let names = images.indices.map { "/I\($0) \(5 + $0) 0 R" }.joined()
    let parts: [[UInt8]] = [
      Array("<</Type/Catalog/Pages 2 0 R>>".utf8), Array("<</Type/Pages/Kids[3 0 R]/Count 1>>".utf8),
      Array(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(width) \(height)]/Contents 4 0 R/Resources<</XObject<<\(names)>>/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"
          .utf8),
      Array("<</Length \(drawing.utf8.count)>>\nstream\n\(drawing)\nendstream".utf8),
    ]
    return PDFFile.bytes(parts + images)
  }
}

extension Scan {
  /// Bends the page as one bound in a book: its lines fall towards one side, by so many points at most.
  mutating func bend(by points: Double) {
    let (width, height) = (image.width, image.height)
    let most = points * Double(image.resolution) / 72
    var pixels = [UInt8](repeating: 255, count: image.pixels.count)
    for column in 0..<width {
      let across = Double(column) / Double(width)
      let fall = Int((most * across * across * across).rounded())
      for row in max(0, fall)..<height {
        pixels[row * width + column] = image.pixels[(row - fall) * width + column]
      }
    }
    image.pixels = pixels
  }
}
