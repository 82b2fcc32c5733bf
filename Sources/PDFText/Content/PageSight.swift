import Clausier

/// Decides which glyphs of a page a reader cannot see, and how the page's text was read.
///
/// A page is drawn only where there is a reason for doubt: drawing costs more than reading.
enum PageSight {
  /// Marks the page's glyphs; `drawing` is what its content draws, where that is known.
  static func judge(
    _ page: inout Page, _ drawing: PageDrawing?, _ document: borrowing PopplerFile
  ) {
    markOffPage(&page)
    markTiny(&page)
    // Only what can be compared is compared: the two libraries must mean the same page.
    let drawing = drawing.flatMap { $0.shows(page) ? $0 : nil }
    if let drawing, isRecognised(drawing, page) {
      page.method = .ocrLayer
      // The file does not say how sure it was.
      for index in page.glyphs.indices { page.glyphs[index].confidence = 90 }
    } else if doubts(page, drawing), let contrast = document.contrast(ofPage: page.number - 1) {
      let onlyPale = !(drawing.map { hides($0, page) } ?? false)
      markHidden(&page, contrast, onlyPale: onlyPale)
    }
    if let drawing { doubtMasked(&page, drawing.maskedStarts) }
    for index in page.glyphs.indices where page.glyphs[index].marks.contains(.pale) {
      page.glyphs[index].marks.remove(.pale)
    }
  }

  private static func markOffPage(_ page: inout Page) {
    let (width, height) = (Float(page.width), Float(page.height))
    for index in page.glyphs.indices {
      let glyph = page.glyphs[index]
      if glyph.left >= 0, glyph.top >= 0, glyph.right <= width, glyph.bottom <= height { continue }
      let (x, y) = ((glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2)
      if x < 0 || y < 0 || x > width || y > height { page.glyphs[index].marks.insert(.offPage) }
    }
  }

  /// Marks letters that are too small to be read by anyone: the smallest print is more than twice as high.
  private static func markTiny(_ page: inout Page) {
    for index in page.glyphs.indices where page.glyphs[index].height < 1.5 && !page.glyphs[index].isSpace {
      if page.glyphs[index].width < 1.5 { page.glyphs[index].marks.insert(.hidden) }
    }
  }

  /// Makes doubtful what follows on the lines where text is drawn through a mask: poppler draws some of it without.
  private static func doubtMasked(_ page: inout Page, _ starts: [TextStart]) {
    for start in starts {
      for index in page.glyphs.indices {
        let glyph = page.glyphs[index]
        guard Double(glyph.left) > start.x - 1, Double(glyph.top) < start.y,
          Double(glyph.bottom) > start.y - 1
        else {
          continue
        }
        page.glyphs[index].confidence = min(60, page.glyphs[index].confidence)
      }
    }
  }

  // MARK: Character recognition

  /// Whether the text is a layer that character recognition left with a page-wide image, whole or in strips: most of it leaves
  /// no ink, or lies under the image.
  private static func isRecognised(_ drawing: PageDrawing, _ page: Page) -> Bool {
    guard drawing.imagesArea > 0.5 * drawing.page.area, drawing.unseenText + drawing.seenText > 0 else {
      return false
    }
    if drawing.unseenText > drawing.seenText { return true }
    return drawing.grounds.contains {
      $0.isImage && $0.covered > $0.carried && $0.extent.area > 0.5 * drawing.page.area
    }
  }

  // MARK: Doubt

  private static func doubts(_ page: Page, _ drawing: PageDrawing?) -> Bool {
    guard !page.glyphs.isEmpty else { return false }
    guard let drawing else { return page.glyphs.contains { $0.marks.contains(.pale) } }
    return hides(drawing, page)
      || page.glyphs.contains { $0.marks.contains(.pale) && !standsOnDark($0, drawing) }
  }

  /// Whether the content may hide text of any colour.
  private static func hides(_ drawing: PageDrawing, _ page: Page) -> Bool {
    drawing.unseenText > 0 || drawing.clipsText || !drawing.maskedStarts.isEmpty || drawing.hasMoreGrounds
      || drawing.grounds.contains { ground in
        ground.isLate && ground.isOpaque
          && (ground.covered > 0
            || ground.carried == 0
              && page.glyphs.contains { $0.scalar != " " && ground.extent.contains($0.middle.x, $0.middle.y) })
      }
  }

  /// Whether the last thing drawn under a glyph is dark, so that light letters show.
  private static func standsOnDark(_ glyph: Glyph, _ drawing: PageDrawing) -> Bool {
    drawing.grounds.last { $0.extent.contains(glyph.middle.x, glyph.middle.y) }?.isDark ?? false
  }

  // MARK: Ink

  /// Marks the words whose boxes show no ink; a word is judged as a whole, since a full stop has little.
  private static func markHidden(_ page: inout Page, _ contrast: ContrastMap, onlyPale: Bool) {
    var start = 0
    while start < page.glyphs.count {
      var end = start
      var blank = 0
      while end < page.glyphs.count, !page.glyphs[end].isSpace {
        if !page.glyphs[end].isPicture, !contrast.shows(page.glyphs[end]) { blank += 1 }
        end += 1
      }
      let word = start..<end
      let isPale = word.contains { page.glyphs[$0].marks.contains(.pale) }
      if 2 * blank > word.count, isPale || !onlyPale {
        for index in word { page.glyphs[index].marks.insert(.hidden) }
        // The space before a second hidden word is as hidden as they are.
        if start > 1, page.glyphs[start - 2].marks.contains(.hidden) {
          page.glyphs[start - 1].marks.insert(.hidden)
        }
      }
      start = end + 1
    }
  }
}

extension Glyph {
  /// The middle of its box, in points from the page's top left.
  fileprivate var middle: (x: Double, y: Double) {
    (Double(left + right) / 2, Double(top + bottom) / 2)
  }

  fileprivate var height: Float { bottom - top }
  fileprivate var width: Float { right - left }

  /// Whether it is a picture among letters: poppler 22.12 does not draw those of coloured fonts.
  fileprivate var isPicture: Bool { scalar.value > 0x2000 && scalar.properties.isEmoji }

  /// Whether it is a space or a line end, which never has ink.
  fileprivate var isSpace: Bool { scalar == " " || scalar == "\n" || scalar == "\u{A0}" }
}
