/// An act that a table of contents lists.
struct ContentsEntry {
  /// The page that it gives, as printed.
  let page: Int
  /// The lines around the page's number: the entry's and parts of its neighbours.
  let lines: Range<Int>
  /// Their words.
  let words: TitleWords
  /// The line with the page's number.
  let line: Int
}
