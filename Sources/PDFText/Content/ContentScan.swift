/// Walks a page's content and keeps what tells whether its text can be seen.
///
/// Fonts are not read: of a text only the place where it begins is known.
struct ContentScan {
  private var drawing: PageDrawing
  /// Whether something that is drawn could not be read.
  private(set) var missesParts = false
  private var state: ContentState
  private var saved: [ContentState] = []
  private var path = Extent()
  private var lines = PathLines()
  /// The parts of the path with curves, such as letters drawn as outlines; many may be painted at once.
  private var curved = 0
  private var partIsCurved = false
  private var clips = false
  private var lineStart = Matrix()
  private var textMap = Matrix()
  private var hasMoved = false
  private var depth = 0
  /// The bytes of forms that may still be read: forms can draw each other without end.
  private var budget = 4 << 20
  /// Where texts began that later grounds may still cover.
  private var begun: [TextStart] = []

  /// What was found, once all content is walked.
  var finished: PageDrawing {
    var drawing = drawing
    if drawing.unseenText > 0, drawing.seenText > 0 { drawing.textStarts = begun }
    return drawing
  }

  /// Begins with the map from the page's own coordinates to the page as displayed.
  init(page: Extent, map: Matrix) {
    drawing = PageDrawing(page: page)
    state = ContentState(map: map)
    begun.reserveCapacity(512)
  }

  /// Walks a content stream.
  mutating func walk(_ bytes: UnsafeBufferPointer<UInt8>, _ resources: ContentResources) {
    var tokens = ContentTokens(bytes)
    while case let word = tokens.next(), word != 0 {
      if let name = ContentOperator(rawValue: word) { obey(name, &tokens, resources) }
    }
  }

  private mutating func obey(
    _ name: ContentOperator, _ tokens: inout ContentTokens, _ resources: ContentResources
  ) {
    let operands = tokens.operands
    switch name {
    case .showText, .showTexts: show(operands)
    case .moveText: move(operands.pair)
    case .moveTextAndSetLeading:
      state.leading = -operands.pair.1
      move(operands.pair)
    case .placeText: place(operands.matrix)
    case .nextLine: move((0, -state.leading))
    case .showOnNextLine, .showSpacedOnNextLine:
      move((0, -state.leading))
      show(operands)
    case .setLeading: state.leading = operands.last
    case .setRendering: state.rendering = Int(max(0, min(7, operands.last)))
    case .beginText: place(Matrix())
    case .save: if saved.count < 256 { saved.append(state) }
    case .restore: if let last = saved.popLast() { state = last }
    case .concatenate: state.map = operands.matrix.then(state.map)
    case .rectangle: addRectangle(operands.four)
    case .moveTo:
      lines.move(to: addPoint(operands.pair))
      partIsCurved = false
    case .lineTo: lines.line(to: addPoint(operands.pair))
    case .curveTo, .curveFromHere, .curveToEnd:
      lines.curve(to: addPoint(operands.pair))
      if !partIsCurved { curved += 1 }
      partIsCurved = true
    case .closePath: lines.close()
    case .fill, .fillOld, .fillEvenOdd, .fillAndStroke, .fillEvenOddAndStroke, .closeFillAndStroke,
      .closeFillEvenOddAndStroke:
      lay(path.cut(to: state.clip), isImage: false, isDark: state.isDark)
      keep(lines.filled(in: state.clip))
      endPath(painted: true)
    case .stroke: strokePath()
    case .closeAndStroke:
      lines.close()
      strokePath()
    case .endPath: endPath(painted: false)
    case .clip, .clipEvenOdd: clips = true
    case .setGray, .setRGB, .setCMYK, .setColor, .setColorOrPattern: state.fill(operands)
    case .setColorSpace: state.isDark = true
    case .changeState: change(resources.state(word(operands, tokens)))
    case .shade: lay(state.clip.cut(to: drawing.page), isImage: false, isDark: nil)
    case .inlineImage:
      tokens.skipInlineImage()
      layImage(shades: 0)
    case .drawObject: draw(resources.object(word(operands, tokens)), resources)
    }
  }

  private func word(_ operands: ContentOperands, _ tokens: ContentTokens) -> String {
    guard let range = operands.name else { return "" }
    return String(decoding: tokens.bytes[range], as: UTF8.self)
  }

  // MARK: Text

  private mutating func place(_ map: Matrix) {
    lineStart = map
    textMap = map
    hasMoved = true
  }

  private mutating func move(_ offset: (Double, Double)) {
    place(lineStart.movedOrigin(offset.0, offset.1))
  }

  private mutating func show(_ operands: ContentOperands) {
    guard operands.text > 0 else { return }
    let isUnseen = state.rendering & 3 == 3 || state.opacity < 0.1
    if isUnseen {
      drawing.unseenText += operands.text
    } else {
      drawing.seenText += operands.text
    }
    // A text that follows another without a move begins where that one ended, which only the fonts tell.
    guard hasMoved else { return }
    hasMoved = false
    let start = state.map.point(textMap.e, textMap.f)
    guard start.x.isFinite, start.y.isFinite else { return }
    if !drawing.page.widened(by: 1).contains(start.x, start.y) {
      drawing.leavesPage = true
    } else if !state.clip.widened(by: 2).contains(start.x, start.y) {
      drawing.clipsText = true
    }
    if state.masks, drawing.maskedStarts.count < PageDrawing.mostGrounds {
      drawing.maskedStarts.append(TextStart(x: start.x, y: start.y, isUnseen: isUnseen))
    }
    begun.append(TextStart(x: start.x, y: start.y, isUnseen: isUnseen))
    for index in drawing.grounds.indices.reversed() {
      if drawing.grounds[index].extent.widened(by: 0.5).contains(start.x, start.y) {
        drawing.grounds[index].carried += 1
        break
      }
    }
  }

  // MARK: Paths, images, forms

  @discardableResult
  private mutating func addPoint(_ point: (Double, Double)) -> (x: Double, y: Double) {
    let place = state.map.point(point.0, point.1)
    path.add(place)
    return place
  }

  private mutating func addRectangle(_ rectangle: (Double, Double, Double, Double)) {
    let (x, y, width, height) = rectangle
    lines.move(to: addPoint((x, y)))
    lines.line(to: addPoint((x + width, y)))
    lines.line(to: addPoint((x + width, y + height)))
    lines.line(to: addPoint((x, y + height)))
    lines.close()
  }

  private mutating func strokePath() {
    keep(lines.stroked(in: state.clip))
    endPath(painted: true)
  }

  private mutating func keep(_ strokes: [Extent]) {
    drawing.strokes += strokes.prefix(max(0, PageDrawing.mostStrokes - drawing.strokes.count))
  }

  private mutating func endPath(painted: Bool) {
    if painted { drawing.paths += max(1, curved) }
    (curved, partIsCurved) = (0, false)
    if clips { state.clip = state.clip.cut(to: path) }
    clips = false
    path = Extent()
    lines.clear()
  }

  private mutating func change(_ change: ContentStateChange) {
    if let opacity = change.opacity { state.opacity = opacity }
    if let mixes = change.mixes { state.mixes = mixes }
    if let masks = change.masks { state.masks = masks }
  }

  private mutating func layImage(shades: Double) {
    let (outer, outerLines) = (path, lines)
    path = Extent()
    addRectangle((0, 0, 1, 1))
    let extent = path.cut(to: state.clip).cut(to: drawing.page)
    (path, lines) = (outer, outerLines)
    drawing.imagesArea += extent.area
    let width = (state.map.a * state.map.a + state.map.b * state.map.b).squareRoot() / 72
    if width > 0 { drawing.imageResolution = max(drawing.imageResolution, shades / width) }
    lay(extent, isImage: true, isDark: nil)
  }

  /// Notes something that later text may be drawn on and that may cover earlier text.
  private mutating func lay(_ extent: Extent, isImage: Bool, isDark: Bool?) {
    guard extent.breadth > 3 else { return }
    guard drawing.grounds.count < PageDrawing.mostGrounds else {
      drawing.hasMoreGrounds = true
      return
    }
    let opaque = state.opacity > 0.9 && !state.mixes
    var ground = PageDrawing.Ground(
      extent: extent, isDark: isDark, isOpaque: opaque, isImage: isImage, isLate: !begun.isEmpty)
    let inner = extent.widened(by: -0.5)
    if opaque { ground.covered = begun.count { inner.contains($0.x, $0.y) } }
    drawing.grounds.append(ground)
  }

  private mutating func draw(_ object: ContentObject, _ names: ContentResources) {
    switch object {
    case .nothing: break
    case .unknown: missesParts = true
    case .image(let shades): layImage(shades: shades)
    case .form(let map, let bytes, let own):
      guard depth < 8, bytes.count <= budget else { return }
      budget -= bytes.count
      depth += 1
      let (outer, count) = (state, saved.count)
      state.map = map.then(state.map)
      bytes.withUnsafeBufferPointer { walk($0, own ?? names) }
      saved.removeLast(max(0, saved.count - count))
      state = outer
      depth -= 1
    }
  }
}
