/// Where and how a value, or one line of it, is written.
public struct Place: Sendable, Equatable {
  /// The page, from 1.
  public var page: Int
  /// The rectangle of the words, in points from the top left of the page as displayed.
  public var box: Box
  /// The words as printed, before any normalisation; `nil` for the long texts, which are shown by box alone.
  public var text: String?
  /// For a place of a long text: the part of the value that is printed there, in Unicode scalars from its beginning.
  public var chars: Range<Int>?
  /// Where the words come from.
  public var method: Method
  /// How sure the reading is, from 0 to 1; at most 0.5 where a reader of the page cannot see the words.
  public var confidence: Double

  /// Makes a place; `box` in points.
  public init(
    page: Int, box: Box, text: String?, chars: Range<Int>? = nil, method: Method = .embedded,
    confidence: Double = 1
  ) {
    self.page = page
    self.box = box
    self.text = text
    self.chars = chars
    self.method = method
    self.confidence = confidence
  }
}
