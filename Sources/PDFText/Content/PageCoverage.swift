import Clausier

/// Which pages have words that could not be had, and how the words of the others were.
enum PageCoverage {
  // Measured on the records of 162 test files: a quarter less or a third more of any of these changes none.

  /// The part of a page without words that an image takes that may hold some.
  private static let imageAlone = 0.02
  /// How many paths a page without words has that may be letters.
  private static let pathsAlone = 20
  /// The part of a page with words that images take that may hold others.
  private static let imageBesides = 0.06
  /// How many paths a page with words has, and for each three glyphs one, that may be letters.
  private static let pathsBesides = 150

  /// Whether a page shows something, yet no word of it could be read.
  ///
  /// A blank page has nothing to read, nor has one with a few rules or a frame. An image of some size may hold
  /// words, and so may many paths: letters drawn as outlines.
  static func lacksWords(_ page: Page, _ drawing: PageDrawing?, hasImages: @autoclosure () -> Bool) -> Bool {
    guard !hasWords(page) else { return false }
    guard let drawing else { return hasImages() }
    return drawing.imagesArea > imageAlone * drawing.page.area || drawing.paths >= pathsAlone
      || drawing.seenText > 0 && !hasFigures(page)
  }

  /// Whether a page is an image of words to which only a number or a stamp was added as text.
  static func isScan(_ page: Page, _ drawing: PageDrawing?) -> Bool {
    guard let drawing, page.method == .embedded, drawing.imagesArea > 0.8 * drawing.page.area else {
      return false
    }
    let margin = 0.1 * Float(page.height)
    let seen = page.glyphs.lazy.filter { $0.marks.isEmpty && $0.scalar != " " && $0.scalar != "\n" }
    return seen.allSatisfy { $0.bottom < margin || $0.top > Float(page.height) - margin }
  }

  /// Whether figures alone could be read, as those of a table that goes on on a page of its own.
  private static func hasFigures(_ page: Page) -> Bool {
    page.glyphs.contains { !$0.marks.contains(.offPage) && $0.scalar.properties.numericType != nil }
  }

  /// Whether a page that has words may show others, in images or in letters drawn as outlines: worth a look at its
  /// ink.
  static func mayShowMore(_ page: Page, _ drawing: PageDrawing?) -> Bool {
    guard let drawing, page.method == .embedded else { return false }
    return drawing.imagesArea > imageBesides * drawing.page.area
      || drawing.paths >= pathsBesides && 3 * drawing.paths > page.glyphs.count
  }

  /// Whether a word stands on the page, seen or not.
  static func hasWords(_ page: Page) -> Bool {
    page.glyphs.contains { !$0.marks.contains(.offPage) && $0.scalar.properties.isAlphabetic }
  }

  /// How the words of all pages were had.
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
