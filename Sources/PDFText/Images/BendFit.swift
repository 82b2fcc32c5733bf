import Clausier
import Recognition

/// How the page under a reading is bent, found from where the words of its lines stand and where its lines begin.
struct BendFit {
  /// The bend; `nil` where the page is flat, or has too few words to tell.
  private(set) var bend: Bend?

  /// Where a word's letters stand, in points from the middle of the page put straight.
  private struct Foot {
    var x: Double
    var y: Double
    var line: Int
  }

  /// Points in a pixel, the middle of the image in pixels, and the slope of its lines.
  private let scale: Double
  private let middle: (x: Double, y: Double)
  private let slope: Double

  /// Fewer words on a line, and fewer such lines, do not tell a bend.
  private static let fewest = (words: 4, lines: 8)
  /// A page whose lines leave their places by less than this, in points, is laid out as a flat one.
  private static let least = 2.5
  /// What is further from its line than this, in points, is not on it.
  private static let reach = 3.0

  /// Looks at what was read from an image.
  init(_ page: RecognisedPage, of image: GreyImage) {
    scale = 72 / Double(image.resolution)
    middle = (Double(image.width) / 2, Double(image.height) / 2)
    slope = Double(page.slope)
    let feet = feet(of: page)
    guard Set(feet.map(\.line)).count >= BendFit.fewest.lines else { return }
    let falls = LeastSquares(
      feet.map { .init(terms: Bend.fallTerms($0.x, $0.y), value: $0.y, group: $0.line) },
      terms: Bend.fallTerms(0, 0).count, reach: BendFit.reach)
    let starts = starts(of: page, below: feet)
    let shifts = LeastSquares(
      starts.map { .init(terms: Bend.shiftTerms($0.x, $0.y), value: $0.x, group: $0.line) },
      terms: Bend.shiftTerms(0, 0).count, reach: BendFit.reach)
    let found = Bend(fall: falls.factors, shift: shifts.factors)
    guard found.isPlausible else { return }
    let drifts = feet.map { found.drift($0.x, $0.y) }
    if spread(drifts.map(\.fall)) > BendFit.least || spread(drifts.map(\.shift)) > BendFit.least {
      bend = found
    }
  }

  /// The page with the base line of each of its lines as it is bent.
  func bent(_ page: RecognisedPage) -> RecognisedPage {
    guard let bend else { return page }
    var page = page
    for index in page.lines.indices {
      let line = page.lines[index]
      let heights = line.words.filter(\.standsOnLine).map { word in
        let place = straight(Double(word.left + word.right) / 2, Double(word.bottom))
        return place.y - bend.drift(place.x, place.y).fall
      }.sorted()
      guard !heights.isEmpty else { continue }
      let level = heights[heights.count / 2]
      page.lines[index].curve = line.words.flatMap { [$0.left, $0.right] }.sorted().map { x in
        (Float(x), Float(height(ofLevel: level, at: Double(x), bend)))
      }
    }
    return page
  }

  /// How high something of a height on the flat page is in the image, in pixels, at a place across the image.
  private func height(ofLevel level: Double, at x: Double, _ bend: Bend) -> Double {
    let across = (x - middle.x) * scale
    var down = level
    for _ in 0..<4 {
      let place = (x: across + slope * down, y: down - slope * across)
      down = level + bend.drift(place.x, place.y).fall + slope * across
    }
    return down / scale + middle.y
  }

  /// How far apart nearly all values are.
  private func spread(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted[sorted.count * 49 / 50] - sorted[sorted.count / 50]
  }

  /// A place in pixels on the page put straight, in points from its middle.
  private func straight(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    let (across, down) = ((x - middle.x) * scale, (y - middle.y) * scale)
    return (across + slope * down, down - slope * across)
  }

  private func feet(of page: RecognisedPage) -> [Foot] {
    page.lines.enumerated().flatMap { index, line in
      let feet = line.words.filter(\.standsOnLine).map { word in
        let place = straight(Double(word.left + word.right) / 2, Double(word.bottom))
        return Foot(x: place.x, y: place.y, line: index)
      }
      return feet.count >= BendFit.fewest.words ? feet : []
    }
  }

  /// Where lines begin below each other: each run of beginnings that are about at one place is a group.
  private func starts(of page: RecognisedPage, below feet: [Foot]) -> [Foot] {
    let long = Set(feet.map(\.line))
    let starts = page.lines.indices.filter { long.contains($0) }.compactMap { index in
      page.lines[index].words.first.map { straight(Double($0.left), Double($0.bottom)) }
    }
    var groups: [[Foot]] = []
    for start in starts.sorted(by: { $0.y < $1.y }) {
      // The next beginning of a column is where the last one was; an indent opens a group of its own.
      let near = groups.indices.last { group in
        groups[group].last.map { abs($0.x - start.x) < BendFit.reach && start.y - $0.y < 60 } ?? false
      }
      if let near {
        groups[near].append(Foot(x: start.x, y: start.y, line: near))
      } else {
        groups.append([Foot(x: start.x, y: start.y, line: groups.count)])
      }
    }
    return groups.filter { $0.count >= 5 }.flatMap { $0 }
  }
}

extension RecognisedWord {
  /// Whether all its letters stand on the line, so that its foot is where the line is.
  fileprivate var standsOnLine: Bool {
    confidence > 60 && glyphs.count > 1
      && glyphs.lazy.flatMap(\.text.unicodeScalars).allSatisfy { scalar in
        switch scalar {
        case "g", "j", "p", "q", "y", "Q", "J": false
        case "a"..."z", "A"..."Z", "à"..."ï", ".": true
        default: false
        }
      }
  }
}
