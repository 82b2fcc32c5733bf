/// A level or an upright line, joined from the strokes that draw it: cell by cell, or in one.
struct RuledLine {
  /// Its place: the height of a level line, the distance from the left of an upright one, in points.
  var at: Float
  /// Where it begins and ends, in points.
  var from: Float
  var to: Float

  /// How far apart strokes may be drawn that look like one line, or seem to meet, in points.
  static let slack: Float = 3
  /// More lines than this on a page are a drawing, not tables.
  private static let most = 800

  /// The lines of a page, level and upright; none where there are too many.
  static func lines(of strokes: [Stroke]) -> (level: [RuledLine], upright: [RuledLine]) {
    var level: [RuledLine] = []
    var upright: [RuledLine] = []
    for stroke in strokes {
      let edges = [stroke.left, stroke.top, stroke.right, stroke.bottom]
      guard edges.allSatisfy({ abs($0) < 20_000 }) else { continue }
      if stroke.isLevel {
        level.append(RuledLine(at: (stroke.top + stroke.bottom) / 2, from: stroke.left, to: stroke.right))
      } else {
        upright.append(RuledLine(at: (stroke.left + stroke.right) / 2, from: stroke.top, to: stroke.bottom))
      }
    }
    level = joined(level)
    upright = joined(upright)
    return level.count + upright.count > most ? ([], []) : (level, upright)
  }

  /// Lines, with those joined that lie on each other or end where the next begins.
  private static func joined(_ lines: [RuledLine]) -> [RuledLine] {
    var joined: [RuledLine] = []
    for group in clusters(of: lines.sorted { $0.at < $1.at }, within: 1.5) {
      let place = group.reduce(0) { $0 + $1.at } / Float(group.count)
      var open: RuledLine?
      for line in group.sorted(by: { $0.from < $1.from }) {
        if let known = open, line.from <= known.to + slack {
          open?.to = max(known.to, line.to)
        } else {
          if let open { joined.append(open) }
          open = RuledLine(at: place, from: line.from, to: line.to)
        }
      }
      if let open { joined.append(open) }
    }
    return joined
  }

  private static func clusters(of lines: [RuledLine], within distance: Float) -> [ArraySlice<RuledLine>] {
    var groups: [ArraySlice<RuledLine>] = []
    var start = 0
    for index in lines.indices where lines[index].at - lines[start].at > distance {
      groups.append(lines[start..<index])
      start = index
    }
    if start < lines.count { groups.append(lines[start...]) }
    return groups
  }

  /// Whether an upright and a level line meet or nearly do.
  func meets(_ other: RuledLine) -> Bool {
    let slack = RuledLine.slack
    return other.at >= from - slack && other.at <= to + slack && at >= other.from - slack
      && at <= other.to + slack
  }
}
