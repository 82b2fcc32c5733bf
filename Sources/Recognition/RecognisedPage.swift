/// What was read from the image of a page.
public struct RecognisedPage: Sendable, Equatable {
  /// The lines in the order in which they are read.
  public var lines: [RecognisedLine]

  /// Makes a page.
  public init(lines: [RecognisedLine] = []) {
    self.lines = lines
  }
}
