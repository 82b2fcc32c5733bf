extension PlainFile {
  /// What a page draws; `nil` when some of its content cannot be read.
  func drawing(of page: PDFDictionary) -> PageDrawing? {
    guard let frame = frame(of: page) else { return nil }
    content.removeAll(keepingCapacity: true)
    switch value(page["Contents"]) {
    case .null: break
    case .array(let parts):
      for part in parts {
        guard append(part, to: &content) else { return nil }
        content.append(0x0A)
      }
    case let whole:
      guard append(whole, to: &content) else { return nil }
    }
    var scan = ContentScan(page: frame.extent, map: frame.map)
    let resources = ContentResources(self, dictionary(page["Resources"]))
    content.withUnsafeBufferPointer { scan.walk($0, resources) }
    if scan.missesParts { return nil }
    var drawing = scan.finished
    addStrikeOuts(of: page, frame.map, to: &drawing)
    let names = dictionary(page["Resources"])
    drawing.hasSignForBlank = hasSignForBlank(dictionary(names["Font"]))
    drawing.speaksFigures = SpokenText.hasFigures(content)
    drawing.contradictoryFonts = contradictoryFonts(names)
    drawing.hasLayerInDoubt = !layersInDoubt.isEmpty && usesLayers(layersInDoubt, names)
    return drawing
  }

  /// The names of the fonts, of a page and of the forms that it draws, that call one figure another.
  private func contradictoryFonts(_ resources: PDFDictionary, depth: Int = 0) -> Set<String> {
    var names: Set<String> = []
    for object in dictionary(resources["Font"]).objects where contradicts(object) {
      names.insert(name(dictionary(object)["BaseFont"]) ?? "")
    }
    guard depth < 4, resources["XObject"] != .null else { return names }
    for object in dictionary(resources["XObject"]).objects {
      let own = dictionary(object)["Resources"]
      if own != .null { names.formUnion(contradictoryFonts(dictionary(own), depth: depth + 1)) }
    }
    return names
  }

  /// Whether a font calls one figure another; each is looked at once.
  private func contradicts(_ object: PDFObject) -> Bool {
    guard let number = object.number else { return FigureMapping.contradicts(dictionary(object), self) }
    if let known = judgedFonts[number] { return known }
    let judged = FigureMapping.contradicts(dictionary(object), self)
    judgedFonts[number] = judged
    return judged
  }

  /// Whether any of some fonts has the encoding of Symbol, whose code 160 is the euro, and draws that code.
  private func hasSignForBlank(_ fonts: PDFDictionary) -> Bool {
    fonts.objects.contains { object in
      let font = dictionary(object)
      guard let name = name(font["BaseFont"]), name.contains("Symbol"), let first = number(font["FirstChar"]),
        let last = number(font["LastChar"])
      else { return false }
      return first > 32 && first <= 160 && last >= 160
    }
  }

  /// Adds the lines that annotations draw through words, one for each line of words.
  private func addStrikeOuts(of page: PDFDictionary, _ map: Matrix, to drawing: inout PageDrawing) {
    for annotation in items(page["Annots"]).lazy.map({ self.dictionary($0) })
    where name(annotation["Subtype"]) == "StrikeOut" {
      let quads = items(annotation["QuadPoints"]).compactMap { number($0) }
      for start in stride(from: 0, to: quads.count - 7, by: 8)
      where drawing.strokes.count < PageDrawing.mostStrokes {
        var extent = Extent()
        for corner in stride(from: start, to: start + 8, by: 2) {
          extent.add(map.point(quads[corner], quads[corner + 1]))
        }
        let middle = (extent.top + extent.bottom) / 2
        (extent.top, extent.bottom) = (middle - 0.25, middle + 0.25)
        drawing.strokes.append(extent)
      }
    }
  }

  /// The page as displayed, and the map onto it from the coordinates of the page's content.
  func frame(of page: PDFDictionary) -> (extent: Extent, map: Matrix)? {
    let letter = Extent(left: 0, top: 0, right: 612, bottom: 792)
    let media = rectangle(page["MediaBox"]) ?? letter
    let crop = rectangle(page["CropBox"])?.cut(to: media) ?? media
    guard !crop.isEmpty else { return nil }
    let (width, height) = (crop.right - crop.left, crop.bottom - crop.top)
    let told = number(page["Rotate"]).flatMap { Int(exactly: $0) } ?? 0
    let turn = (told % 360 + 360) % 360
    let isUpright = turn != 90 && turn != 270
    let extent = Extent(
      left: 0, top: 0, right: isUpright ? width : height, bottom: isUpright ? height : width)
    switch turn {
    case 90: return (extent, Matrix(a: 0, b: 1, c: 1, d: 0, e: -crop.top, f: -crop.left))
    case 180: return (extent, Matrix(a: -1, b: 0, c: 0, d: 1, e: crop.right, f: -crop.top))
    case 270: return (extent, Matrix(a: 0, b: -1, c: -1, d: 0, e: crop.bottom, f: crop.right))
    default: return (extent, Matrix(a: 1, b: 0, c: 0, d: -1, e: -crop.left, f: crop.bottom))
    }
  }

  /// A rectangle in the file's own coordinates, `top` being its lower edge there.
  func rectangle(_ array: PDFObject) -> Extent? {
    let edges = items(array).compactMap { number($0) }
    guard edges.count == 4, edges.allSatisfy({ abs($0) < 1e6 }) else { return nil }
    var extent = Extent()
    extent.add((edges[0], edges[1]))
    extent.add((edges[2], edges[3]))
    return extent
  }
}
