/// How far the words of a page are turned against the page as displayed, clockwise.
enum Turn: Sendable {
  /// They are upright.
  case none
  /// They run from top to bottom.
  case right
  /// They are upside down.
  case over
  /// They run from bottom to top.
  case left
}

extension Page {
  /// The page turned so that its words run from left to right; itself where they do already.
  ///
  /// Most pages of one file are upright, but scans and landscape prints may be bound on their side, with or
  /// without `/Rotate`.
  func upright() -> Page {
    let turn = runningDirection
    guard turn != .none || slope != 0 || bend != nil else { return self }
    var page = self
    for index in glyphs.indices {
      let glyph = glyphs[index]
      let edges = upright(
        Stroke(left: glyph.left, top: glyph.top, right: glyph.right, bottom: glyph.bottom), turn)
      page.glyphs[index].left = edges.left
      page.glyphs[index].top = edges.top
      page.glyphs[index].right = edges.right
      page.glyphs[index].bottom = edges.bottom
    }
    page.strokes = strokes.map { upright($0, turn) }
    if turn == .right || turn == .left { (page.width, page.height) = (height, width) }
    page.turn = turn
    if slope != 0 { page.straighten() }
    page.flatten()
    return page
  }

  /// The edges that something on the page has where the page is turned so that words of a direction run from left to
  /// right.
  func upright(_ edges: Stroke, _ turn: Turn) -> Stroke {
    let (w, h) = (Float(width), Float(height))
    return switch turn {
    case .none: edges
    case .right:
      Stroke(left: edges.top, top: w - edges.right, right: edges.bottom, bottom: w - edges.left)
    case .over:
      Stroke(left: w - edges.right, top: h - edges.bottom, right: w - edges.left, bottom: h - edges.top)
    case .left:
      Stroke(left: h - edges.bottom, top: edges.left, right: h - edges.top, bottom: edges.right)
    }
  }

  /// Turns an upright page that is askew around its middle, until its lines are level.
  private mutating func straighten() {
    for index in glyphs.indices {
      let (fall, shift) = drift(
        of: glyphs[index].left + glyphs[index].right, glyphs[index].top + glyphs[index].bottom)
      glyphs[index].left += shift
      glyphs[index].right += shift
      glyphs[index].top -= fall
      glyphs[index].bottom -= fall
    }
    for index in strokes.indices {
      let (fall, shift) = drift(
        of: strokes[index].left + strokes[index].right, strokes[index].top + strokes[index].bottom)
      strokes[index].left += shift
      strokes[index].right += shift
      strokes[index].top -= fall
      strokes[index].bottom -= fall
    }
  }

  /// Moves what is on a page that did not lie flat to where it would be on a flat one.
  private mutating func flatten() {
    guard let bend else { return }
    for index in glyphs.indices {
      let (fall, shift) = drift(
        by: bend, glyphs[index].left + glyphs[index].right, glyphs[index].top + glyphs[index].bottom)
      glyphs[index].left -= shift
      glyphs[index].right -= shift
      glyphs[index].top -= fall
      glyphs[index].bottom -= fall
    }
    for index in strokes.indices {
      let (fall, shift) = drift(
        by: bend, strokes[index].left + strokes[index].right, strokes[index].top + strokes[index].bottom)
      strokes[index].left -= shift
      strokes[index].right -= shift
      strokes[index].top -= fall
      strokes[index].bottom -= fall
    }
  }

  /// How much lower and further to the right something is than it should be, from the sums of its edges.
  private func drift(by bend: Bend, _ across: Float, _ down: Float) -> (fall: Float, shift: Float) {
    let drift = bend.drift(Double(across) / 2 - width / 2, Double(down) / 2 - height / 2)
    return (Float(drift.fall), Float(drift.shift))
  }

  /// A box of the flat page on the page as it was before.
  private func bent(_ box: Box, _ bend: Bend) -> Box {
    let middle = bend.bent(box.x + box.width / 2 - width / 2, box.y + box.height / 2 - height / 2)
    let ends = [box.x, box.x + box.width].map {
      bend.bent($0 - width / 2, box.y + box.height / 2 - height / 2).y - middle.y
    }
    let spread = (min(0, ends[0], ends[1]), max(0, ends[0], ends[1]))
    return Box(
      x: middle.x + width / 2 - box.width / 2, y: middle.y + height / 2 - box.height / 2 + spread.0,
      width: box.width, height: box.height + spread.1 - spread.0)
  }

  /// How much lower and further to the left something is than it should be, from the sums of its edges.
  private func drift(of across: Float, _ down: Float) -> (fall: Float, shift: Float) {
    (slope * (across - Float(width)) / 2, slope * (down - Float(height)) / 2)
  }

  /// A box of the upright page on the page as displayed.
  func displayed(_ box: Box) -> Box {
    var box = bend.map { bent(box, $0) } ?? box
    if slope != 0 {
      let (fall, shift) = drift(of: Float(2 * box.x + box.width), Float(2 * box.y + box.height))
      let spread = abs(Double(slope) * box.width)
      // Straightening moved the words of the page as displayed; their drift is measured on the upright ones.
      let (across, down) = (box.x + box.width / 2 - width / 2, box.y + box.height / 2 - height / 2)
      let excess = 1 - 1 / (1 + Double(slope) * Double(slope))
      box.x -= Double(shift) + (across - Double(shift)) * excess
      box.y += Double(fall) - (down + Double(fall)) * excess - spread / 2
      box.height += spread
    }
    return turned(box)
  }

  private func turned(_ box: Box) -> Box {
    switch turn {
    case .none: box
    case .right: Box(x: height - box.y - box.height, y: box.x, width: box.height, height: box.width)
    case .over:
      Box(x: width - box.x - box.width, y: height - box.y - box.height, width: box.width, height: box.height)
    case .left: Box(x: box.y, y: width - box.x - box.width, width: box.height, height: box.width)
    }
  }

  /// The direction that most pairs of neighbouring glyphs run in, estimated from a sample of them.
  private var runningDirection: Turn {
    var across = 0
    var down = 0
    for index in stride(from: 1, to: glyphs.count, by: 5) {
      let (one, two) = (glyphs[index - 1], glyphs[index])
      guard !one.scalar.isBlank, !two.scalar.isBlank else { continue }
      let (x, y) = (two.left + two.right - one.left - one.right, two.top + two.bottom - one.top - one.bottom)
      if abs(x) > abs(y) { across += x > 0 ? 1 : -1 } else if y != 0 { down += y > 0 ? 1 : -1 }
    }
    if abs(down) > abs(across) { return down > 0 ? .right : .left }
    return across < 0 ? .over : .none
  }
}
