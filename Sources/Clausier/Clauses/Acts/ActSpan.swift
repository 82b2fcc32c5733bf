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
}
