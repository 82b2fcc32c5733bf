/// The straight lines of a path while it is being built: rules of tables are lines, thin bars, or frames.
struct PathLines {
  /// The parts that are drawn without lifting the pen, most of them rectangles.
  private var parts: [Extent] = []
  /// The horizontal or vertical lines, each as thin as a line is.
  private var lines: [Extent] = []
  private var start: (x: Double, y: Double) = (0, 0)
  private var end: (x: Double, y: Double) = (0, 0)

  /// How thick a bar may be to count as a line, in points.
  private static let thickest = 2.5
  /// How many parts of a path are kept: more are a picture.
  private static let most = 400

  mutating func move(to point: (x: Double, y: Double)) {
    start = point
    end = point
    guard parts.count < PathLines.most else { return }
    var part = Extent()
    part.add(point)
    parts.append(part)
  }

  mutating func line(to point: (x: Double, y: Double)) {
    add(end, point)
    curve(to: point)
  }

  /// Continues a part with a line that is not straight.
  mutating func curve(to point: (x: Double, y: Double)) {
    end = point
    if let last = parts.indices.last { parts[last].add(point) }
  }

  mutating func close() {
    add(end, start)
    end = start
  }

  mutating func clear() {
    if !parts.isEmpty { parts.removeAll(keepingCapacity: true) }
    if !lines.isEmpty { lines.removeAll(keepingCapacity: true) }
  }

  private mutating func add(_ one: (x: Double, y: Double), _ two: (x: Double, y: Double)) {
    guard lines.count < PathLines.most, min(abs(one.x - two.x), abs(one.y - two.y)) < 0.5 else { return }
    var line = Extent()
    line.add(one)
    line.add(two)
    lines.append(line)
  }

  /// The lines that show when the path is stroked.
  func stroked(in clip: Extent) -> [Extent] { lines.map { $0.cut(to: clip) }.filter(\.isLong) }

  /// The lines that show when the path is filled: its thin bars, and the frame sides between two rectangles.
  func filled(in clip: Extent) -> [Extent] {
    if parts.count == 2,
      let frame = PathLines.frame(parts[0], parts[1]) ?? PathLines.frame(parts[1], parts[0])
    {
      return frame.map { $0.cut(to: clip) }.filter(\.isLong)
    }
    return parts.map { $0.cut(to: clip) }.filter { $0.breadth <= PathLines.thickest && $0.isLong }
  }

  /// The sides of a rectangle that closely surrounds another.
  private static func frame(_ outer: Extent, _ inner: Extent) -> [Extent]? {
    let sides = [
      Extent(left: outer.left, top: outer.top, right: outer.right, bottom: inner.top),
      Extent(left: outer.left, top: inner.bottom, right: outer.right, bottom: outer.bottom),
      Extent(left: outer.left, top: outer.top, right: inner.left, bottom: outer.bottom),
      Extent(left: inner.right, top: outer.top, right: outer.right, bottom: outer.bottom),
    ]
    guard inner.breadth > thickest, sides.allSatisfy({ !$0.isEmpty && $0.breadth <= thickest }) else {
      return nil
    }
    return sides
  }
}

extension Extent {
  /// Whether it is long enough for a side of a table's cell.
  fileprivate var isLong: Bool { !isEmpty && max(right - left, bottom - top) >= 4 }
}
