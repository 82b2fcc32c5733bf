/// What was read from the image of a page.
package struct RecognisedPage: Sendable, Equatable {
  /// The lines in the order in which they are read.
  package var lines: [RecognisedLine]

  /// Makes a page.
  package init(lines: [RecognisedLine] = []) {
    self.lines = lines
  }
}
