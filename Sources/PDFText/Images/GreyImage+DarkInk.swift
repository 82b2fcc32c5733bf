import Recognition

extension GreyImage {
  /// The image with nothing but its darkest ink on white: without highlighters, without stamps in a lighter ink, and
  /// without print that shows through from the other side.
  func darkInk() -> GreyImage {
    let ground = ground(of: max(3, resolution / 18))
    var counts = [Int](repeating: 0, count: 256)
    var shades = pixels
    for index in shades.indices {
      let shade = UInt8(clamping: Int(pixels[index]) * 255 / max(1, Int(ground[index])))
      shades[index] = shade
      counts[Int(shade)] += 1
    }
    var rest = pixels.count / 200
    let ink = counts.firstIndex { count in
      rest -= count
      return rest < 0
    }
    // What is lighter than half-way from the ink to the paper becomes white.
    let white = max(1, ((ink ?? 0) + 255) / 2)
    for index in shades.indices { shades[index] = UInt8(clamping: Int(shades[index]) * 255 / white) }
    return GreyImage(width: width, height: height, resolution: resolution, pixels: shades)
  }

  /// What letters stand on: the image without anything dark that is narrower than so many pixels.
  private func ground(of side: Int) -> [UInt8] {
    var ground = pixels
    ground.withUnsafeMutableBufferPointer { ground in
      // The lightest of a square of pixels, and then the darkest of those squares: strokes are gone, areas are back.
      for way in [1, width] {
        for step in GreyImage.steps(to: side) {
          for index in 0..<max(0, ground.count - step * way) {
            ground[index] = max(ground[index], ground[index + step * way])
          }
        }
      }
      for way in [1, width] {
        for step in GreyImage.steps(to: side) {
          for index in stride(from: ground.count - 1, through: step * way, by: -1) {
            ground[index] = min(ground[index], ground[index - step * way])
          }
        }
      }
    }
    return ground
  }

  /// How far each pass looks, so that together they see so many pixels.
  private static func steps(to side: Int) -> [Int] {
    var steps: [Int] = []
    var seen = 1
    while seen < side {
      steps.append(min(seen, side - seen))
      seen += min(seen, side - seen)
    }
    return steps
  }
}
