/// The part of a file that one act takes.
struct ActSpan: Sendable, Equatable {
  /// The numbers of its pages, from first to last.
  var pages: ClosedRange<Int>
  /// Where it begins on its first page, in points from the top; `nil` where all of that page
  /// belongs to it.
  var top: Float?
  /// Where the next act begins on its last page; `nil` where that page belongs to it to the end.
  var bottom: Float?

  /// Makes the span of whole pages, or of parts of the first and the last.
  init(pages: ClosedRange<Int>, top: Float? = nil, bottom: Float? = nil) {
    self.pages = pages
    self.top = top
    self.bottom = bottom
  }

  /// The numbers of a file's pages that do not belong to any of its acts.
  static func pages(of file: [Page], outside spans: [ActSpan]) -> [Int] {
    var spans = spans[...]
    return file.map(\.number).filter { number in
      while let span = spans.first, span.pages.upperBound < number { spans.removeFirst() }
      return spans.first.map { !$0.pages.contains(number) } ?? true
    }
  }

  /// The act's own pages of a file, with only what belongs to the act.
  func pages(of file: [Page]) -> [Page] {
    file.filter { pages.contains($0.number) }.map { page in
      let top = page.number == pages.lowerBound ? self.top : nil
      let bottom = page.number == pages.upperBound ? self.bottom : nil
      guard top != nil || bottom != nil else { return page }
      let reach = (top ?? -.infinity)..<(bottom ?? .infinity)
      var page = page
      page.glyphs.removeAll { !reach.contains($0.top) }
      page.strokes.removeAll { !reach.contains($0.top) }
      return page
    }
  }
}
