/// A stretch of an act that answers a query, and where it stands.
public struct Passage: Sendable, Equatable {
  /// The JSON Pointer of the value that it is in.
  public var pointer: String
  /// The part of the act, such as `article:4`.
  public var section: String?
  /// The page; `nil` if the record does not tell it.
  public var page: Int?
  /// Left, top, width and height in points from the top left of the page; `nil` if the record does not tell it.
  public var box: [Double]?
  /// The words.
  public var text: String
  /// What answers, as stretches of the text in Unicode scalars.
  public var marks: [Range<Int>]
  /// How many different words and filters it answers.
  var answers = 1
}
