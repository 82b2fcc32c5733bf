import Recognition

/// Finds the ruled lines of tables in a page's image, so that a scanned table is laid out like a printed one.
struct ImageRules {
  /// A line in pixels, as it would be if the page were straight.
  private struct Rule {
    var left: Int
    var top: Int
    var right: Int
    var bottom: Int
  }

  /// More lines than a page of tables has: then what looks like lines is a picture.
  private static let most = 600

  private let image: GreyImage
  private let slope: Float
  /// Anything darker than this is ink.
  private let ink: UInt8
  private var level: [Rule] = []
  private var upright: [Rule] = []

  /// Looks for lines in an image whose lines fall by `slope` for each pixel to the right.
  init(_ image: GreyImage, slope: Float) {
    self.image = image
    self.slope = slope
    // Well below the paper.
    ink = UInt8(Int(image.paper) * 2 / 3)
    findLevel()
    guard level.count > 1, level.count < ImageRules.most else {
      level = []
      return
    }
    findUpright()
    let reach = image.resolution / 40
    upright = upright.filter { rule in
      level.contains {
        $0.left - reach < rule.left && $0.right + reach > rule.right && $0.top - reach < rule.bottom
          && $0.bottom + reach > rule.top
      }
    }
    if upright.count > ImageRules.most { upright = [] }
  }

  /// The edges of the lines, in pixels of the image.
  var edges: [(left: Float, top: Float, right: Float, bottom: Float)] {
    (level + upright).map { rule in
      let fall = slope * (Float(rule.left + rule.right) - Float(image.width)) / 2
      let shift = slope * (Float(rule.top + rule.bottom) - Float(image.height)) / 2
      return (
        Float(rule.left) - shift, Float(rule.top) + fall, Float(rule.right) - shift, Float(rule.bottom) + fall
      )
    }
  }

  private mutating func findLevel() {
    let least = image.resolution / 2
    let rows = ImageRules.shifts(along: image.width, slope)
    let (width, height) = (image.width, image.height)
    image.pixels.withUnsafeBufferPointer { pixels in
      for row in 0..<height {
        var start = -1
        var last = -1
        for column in 0..<width {
          let y = row + rows[column]
          if y >= 0, y < height, pixels[y * width + column] < ink {
            if start < 0 { start = column }
            last = column
          } else if start >= 0, column - last > 2 {
            if last - start >= least {
              ImageRules.join(Rule(left: start, top: row, right: last, bottom: row), &level)
            }
            start = -1
          }
        }
        if start >= 0, last - start >= least {
          ImageRules.join(Rule(left: start, top: row, right: last, bottom: row), &level)
        }
        if level.count > ImageRules.most { return }
      }
    }
    level.removeAll { $0.bottom - $0.top > image.resolution / 25 }
  }

  /// Goes down the page row by row, with the length of the dark run above each pixel.
  private mutating func findUpright() {
    let least = image.resolution / 7
    let columns = ImageRules.shifts(along: image.height, -slope)
    let (width, height) = (image.width, image.height)
    var starts = [Int32](repeating: -1, count: width)
    var lasts = [Int32](repeating: -1, count: width)
    image.pixels.withUnsafeBufferPointer { pixels in
      for row in 0...height {
        let shift = row < height ? columns[row] : 0
        for column in 0..<width {
          let x = column + shift
          if row < height, x >= 0, x < width, pixels[row * width + x] < ink {
            if starts[column] < 0 { starts[column] = Int32(row) }
            lasts[column] = Int32(row)
          } else if starts[column] >= 0, row == height || row - Int(lasts[column]) > 2 {
            let (top, bottom) = (Int(starts[column]), Int(lasts[column]))
            if bottom - top >= least {
              upright.append(Rule(left: column, top: top, right: column, bottom: bottom))
            }
            starts[column] = -1
          }
        }
        if upright.count > 20 * ImageRules.most { return }
      }
    }
    upright.sort { ($0.left, $0.top) < ($1.left, $1.top) }
    var joined: [Rule] = []
    for rule in upright { ImageRules.join(rule, &joined) }
    upright = joined.filter { $0.right - $0.left <= image.resolution / 25 }
  }

  /// How far something has moved at each place along a side, relative to the side's middle.
  private static func shifts(along length: Int, _ slope: Float) -> [Int] {
    (0..<length).map { Int((slope * (Float($0) - Float(length) / 2)).rounded()) }
  }

  /// Adds a row or column of ink to the line that it thickens, or as a new line.
  private static func join(_ rule: Rule, _ rules: inout [Rule]) {
    for index in rules.indices.suffix(40).reversed() {
      let other = rules[index]
      if rule.left <= other.right + 2, rule.right >= other.left - 2, rule.top <= other.bottom + 2,
        rule.bottom >= other.top - 2
      {
        rules[index] = Rule(
          left: min(rule.left, other.left), top: min(rule.top, other.top),
          right: max(rule.right, other.right),
          bottom: max(rule.bottom, other.bottom))
        return
      }
    }
    rules.append(rule)
  }
}
