import Recognition

/// The shades of a page's paper, which is darker in places where it was folded or not flat.
struct PaperShades {
  /// The side of the squares that have a shade each, in pixels: a fifth of an inch.
  let side: Int
  /// How many squares there are in a row.
  let columns: Int
  /// How many rows of squares there are.
  let rows: Int
  /// The shades square by square, from 1 to 255.
  private(set) var shades: [Float] = []
  /// How light the darkest ink is, in parts of the paper's shade.
  private(set) var ink: Float = 0
  /// Whether the paper is even and has nothing but ink on it.
  private(set) var isClean = true

  /// The side of a square in the reduced image.
  private static let small = 20

  /// Looks at a page's image, which has at least one pixel.
  init(of image: GreyImage) {
    let reduced = image.reduced(to: 100)
    side = PaperShades.small * max(1, image.resolution / max(1, reduced.resolution))
    columns = (reduced.width + PaperShades.small - 1) / PaperShades.small
    rows = (reduced.height + PaperShades.small - 1) / PaperShades.small
    shades.reserveCapacity(columns * rows)
    for row in 0..<rows {
      for column in 0..<columns { shades.append(PaperShades.shade(of: reduced, column, row)) }
    }
    // A square may lie within a dark letterhead: the lightest of its neighbours is the paper.
    shades = around { $0.reduce(1) { max($0, $1) } }
    shades = around { $0.reduce(0, +) / Float($0.count) }
    ink = darkest(reduced)
    let sorted = shades.sorted()
    let (dark, light) = (sorted[sorted.count / 100], sorted[sorted.count - 1])
    isClean = dark > 0.85 * light && dirt(image) < 0.075
  }

  /// The mean of the lighter part of a square.
  private static func shade(of image: GreyImage, _ column: Int, _ row: Int) -> Float {
    let columns = (column * small)..<min((column + 1) * small, image.width)
    let rows = (row * small)..<min((row + 1) * small, image.height)
    var sum = 0
    for row in rows {
      for column in columns { sum += Int(image.pixels[row * image.width + column]) }
    }
    let mean = sum / max(1, columns.count * rows.count)
    var count = 0
    sum = 0
    for row in rows {
      for column in columns {
        let pixel = Int(image.pixels[row * image.width + column])
        if pixel >= mean { (sum, count) = (sum + pixel, count + 1) }
      }
    }
    return Float(sum) / Float(max(1, count))
  }

  /// What a function makes of the shades of each square and those around it.
  private func around(_ make: ([Float]) -> Float) -> [Float] {
    var made = shades
    var near: [Float] = []
    for row in 0..<rows {
      for column in 0..<columns {
        near.removeAll(keepingCapacity: true)
        for line in max(0, row - 1)...min(rows - 1, row + 1) {
          let start = line * columns
          near += shades[(start + max(0, column - 1))...(start + min(columns - 1, column + 1))]
        }
        made[row * columns + column] = make(near)
      }
    }
    return made
  }

  /// The shade that one of 500 pixels reaches, in parts of the paper's.
  private func darkest(_ image: GreyImage) -> Float {
    var counts = [Int](repeating: 0, count: 256)
    for row in 0..<image.height {
      let squares = row / PaperShades.small * columns
      for column in 0..<image.width {
        let pixel = Float(image.pixels[row * image.width + column])
        counts[Int(min(1, pixel / shades[squares + column / PaperShades.small]) * 255)] += 1
      }
    }
    var rest = image.pixels.count / 500
    for (shade, count) in counts.enumerated() {
      rest -= count
      if rest < 0 { return Float(shade) / 255 }
    }
    return 1
  }

  /// The share of pixels that are neither paper nor ink, in a sample of them: the edges of letters make up a
  /// twentieth of a page, grains and shine-through more.
  private func dirt(_ image: GreyImage) -> Float {
    var count = 0
    for index in stride(from: 0, to: image.pixels.count, by: 17) {
      let (row, column) = (index / image.width, index % image.width)
      let square = min(rows - 1, row / side) * columns + min(columns - 1, column / side)
      let share = Float(image.pixels[index]) / shades[square]
      if share > 0.6, share < 0.93 { count += 1 }
    }
    return Float(17 * count) / Float(image.pixels.count)
  }
}
