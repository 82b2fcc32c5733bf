import Clausier

/// Writes the pages of an act: each a picture with words that can be selected and boxes where values are, in points.
struct PageMarkup {
  let language: PageLanguage
  /// The values that have places, in the order of the record.
  let values: [ActValue]
  /// Places that diagnostics and findings name, with the links' targets.
  let marks: [PlaceMark]

  /// A place of a diagnostic or a finding.
  struct PlaceMark {
    let id: String
    let page: Int
    let box: Box
  }

  /// Adds the pages from first to last; those that were not read are as large as their boxes ask for.
  func write(_ shown: [ShownPage], from first: Int, to last: Int, to html: inout Markup) {
    let known = Dictionary(shown.map { ($0.page.number, $0) }, uniquingKeysWith: { one, _ in one })
    var boxes: [Int: [(value: ActValue, item: Int)]] = [:]
    for value in values {
      for (item, place) in value.places.enumerated() { boxes[place.page, default: []].append((value, item)) }
    }
    let noted = Dictionary(grouping: marks, by: \.page)
    guard first > 0, last >= first else { return }
    // A record may claim any number of pages; only those that something is known of are shown.
    let numbers = Set(known.keys).union(boxes.keys).union(noted.keys).filter {
      (first...last).contains($0)
    }
    for number in numbers.sorted() {
      let page = known[number] ?? ShownPage(blank(number, boxes[number] ?? []))
      html.element("figure", ["data-page": "\(number)", "id": "page:\(number)"]) { figure in
        figure.element("figcaption", language(.page(number)))
        drawing(page, boxes[number] ?? [], noted[number] ?? [], to: &figure)
      }
      html.line()
    }
  }

  private func blank(_ number: Int, _ boxes: [(value: ActValue, item: Int)]) -> Page {
    // A4, or larger where boxes lie beyond.
    var (width, height) = (595.0, 842.0)
    for (value, item) in boxes {
      let box = value.places[item].box
      guard box.x + box.width < 20_000, box.y + box.height < 20_000 else { continue }
      (width, height) = (max(width, box.x + box.width), max(height, box.y + box.height))
    }
    return Page(number: number, width: width, height: height, glyphs: [], faces: [])
  }

  private func drawing(
    _ shown: ShownPage, _ boxes: [(value: ActValue, item: Int)], _ marks: [PlaceMark], to html: inout Markup
  ) {
    let (width, height) = (Figures.points(shown.page.width), Figures.points(shown.page.height))
    let number = shown.page.number
    html.element(
      "svg",
      [
        "viewBox": "0 0 \(width) \(height)", "width": width, "height": height, "role": "group",
        "aria-label": language(.page(number)),
      ]
    ) { svg in
      svg.shape("rect", ["class": "paper", "width": width, "height": height])
      if !shown.picture.isEmpty {
        svg.shape(
          "image",
          [
            "id": "picture:\(number)", "width": width, "height": height, "aria-hidden": "true",
            "href": "data:image/webp;base64," + Base64.text(of: shown.picture),
          ])
      }
      svg.element("g", ["class": "words", "lang": "fr"]) { words in
        for line in TextLine.lines(of: shown.page) { self.line(line, to: &words) }
      }
      svg.element("g", ["class": "boxes"]) { group in
        for (value, item) in boxes { box(of: value, item, to: &group) }
        for mark in marks {
          group.shape("rect", ["id": mark.id, "class": "mark"], at: mark.box)
        }
      }
    }
  }

  private func line(_ line: TextLine, to svg: inout Markup) {
    let box = line.box
    let isAcross = line.direction == .across
    let (length, size) = isAcross ? (box.width, box.height) : (box.height, box.width)
    guard size > 0.5, length > 0.5 else { return }
    // The foot of the letters is about a fifth above the lower edge of their boxes.
    let (x, y, turn): (Double, Double, Int) =
      switch line.direction {
      case .across: (box.x, box.y + 0.8 * size, 0)
      case .down: (box.x + 0.2 * size, box.y, 90)
      case .up: (box.x + 0.8 * size, box.y + box.height, -90)
      }
    let (left, foot) = (Figures.tenths(x), Figures.tenths(y))
    svg.element(
      "text",
      [
        "x": left, "y": foot, "font-size": Figures.tenths(size * 0.9), "textLength": Figures.tenths(length),
        "transform": turn == 0 ? nil : "rotate(\(turn) \(left) \(foot))",
      ], line.text + " ")
  }

  private func box(of value: ActValue, _ item: Int, to svg: inout Markup) {
    let place = value.places[item]
    svg.shape(
      "rect",
      [
        "id": "box:\(value.pointer):\(item)", "data-pointer": value.pointer, "data-item": "\(item)",
        "class": place.text == nil ? "long" : nil,
      ], at: place.box)
  }
}
