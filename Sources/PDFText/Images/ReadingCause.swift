/// Why a page is read from its image.
enum ReadingCause {
  /// It was asked for.
  case asked
  /// Its text has no word.
  case noWords
  /// Its ink says more than its text.
  case ink
  /// Some of its characters have no meaning given in the file.
  case signs
  /// An earlier recognition left a bad layer of text in the file.
  case badLayer
  /// The layer of text in the file is that of another picture.
  case strayLayer
  /// The layer of text in the file lacks words that the picture shows.
  case partialLayer
}
