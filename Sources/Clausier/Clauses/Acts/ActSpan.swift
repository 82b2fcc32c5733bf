/// The part of a file that one act takes.
struct ActSpan: Sendable {
  /// Its pages, as indices of the file's.
  var pages: Range<Int>
  /// The place of its first line among the ``PageLines`` of its first page; 0 where all of that page is its own.
  var first = 0
  /// The place of the line after its last on its last page; `nil` where that page belongs to it to the end.
  var end: Int?
  /// Why it begins there; `nil` where the file is one act.
  var border: Border?
  /// What the collection calls it, and its number there.
  var label: String?
  var number: String?

  /// The indices of a file's pages that do not belong to any of its acts.
  static func pages(of count: Int, outside spans: [ActSpan]) -> [Int] {
    var outside: [Int] = []
    var next = 0
    for span in spans {
      if next < span.pages.lowerBound { outside += next..<span.pages.lowerBound }
      next = max(next, span.pages.upperBound)
    }
    return next < count ? outside + Array(next..<count) : outside
  }
}
