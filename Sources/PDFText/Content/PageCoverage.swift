import Clausier

/// Which pages have words that could not be read, and how the words of the others were read.
enum PageCoverage {
  // Measured on the records of 162 test files: a quarter less or a third more of any changes nothing.

  /// The part of a page without words that an image must take if it may hold words.
  private static let imageAlone = 0.02
  /// How many paths of a page without words may be letters.
  private static let pathsAlone = 20
  /// The part of a page with words that images must take if they may hold other words.
  private static let imageBesides = 0.06
  /// How many paths of a page with words may be letters, with at least one for every three glyphs.
  private static let pathsBesides = 150

  /// Whether a page shows something, but none of its words could be read.
  ///
  /// A blank page has nothing to read, and neither has one with a few rules or a frame. An image of some size
  /// may hold words, and so may many paths: letters drawn as outlines.
  static func lacksWords(_ page: Page, _ drawing: PageDrawing?, hasImages: @autoclosure () -> Bool) -> Bool {
    guard !hasWords(page) else { return false }
    guard let drawing else { return hasImages() }
    return drawing.imagesArea > imageAlone * drawing.page.area || drawing.paths >= pathsAlone
      || drawing.seenText > 0 && !hasFigures(page)
  }

  /// Whether a page is an image of words with only a number or a stamp added as text.
  static func isScan(_ page: Page, _ drawing: PageDrawing?) -> Bool {
    guard let drawing, page.method == .embedded, drawing.imagesArea > 0.8 * drawing.page.area else {
      return false
    }
    let margin = 0.1 * Float(page.height)
    let seen = page.glyphs.lazy.filter { !$0.marks.isUnseen && $0.scalar != " " && $0.scalar != "\n" }
    return seen.allSatisfy { $0.bottom < margin || $0.top > Float(page.height) - margin }
  }

  /// Whether only figures could be read, as for a table that continues on a page of its own.
  private static func hasFigures(_ page: Page) -> Bool {
    page.glyphs.contains { !$0.marks.contains(.offPage) && $0.scalar.properties.numericType != nil }
  }

  /// Whether a page with words may show others, in images or in letters drawn as outlines: worth checking.
  static func mayShowMore(_ page: Page, _ drawing: PageDrawing?) -> Bool {
    guard let drawing, page.method == .embedded else { return false }
    return drawing.imagesArea > imageBesides * drawing.page.area
      || drawing.paths >= pathsBesides && 3 * drawing.paths > page.glyphs.count
  }

  /// Whether there is a word on the page, seen or not.
  static func hasWords(_ page: Page) -> Bool {
    page.glyphs.contains { !$0.marks.contains(.offPage) && $0.scalar.properties.isAlphabetic }
  }

  /// How the words of all pages were read.
  static func origin(of pages: [Page]) -> TextOrigin {
    var methods: Set<Method> = []
    for page in pages where hasWords(page) { methods.insert(page.method) }
    switch methods.first {
    case nil: return .none
    case _ where methods.count > 1: return .mixed
    case .ocrLayer: return .ocrLayer
    case .ocr: return .ocr
    case .embedded, .field, .annotation, .corrected: return .embedded
    }
  }
}
