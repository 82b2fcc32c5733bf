/// An act that a table of contents lists.
struct ContentsEntry {
  /// The page that it gives, as printed; `nil` in a table without pages.
  let page: Int?
  /// The lines of the entry; with a page, also parts of its neighbours, since the number may be beside any of its lines.
  let lines: Range<Int>
  /// Their words.
  let words: TitleWords
}
