/// Why a page is read from its image.
enum ReadingCause {
  /// It was asked for.
  case asked
  /// Its text has no word.
  case noWords
  /// Its ink says more than its text.
  case ink
  /// Some of its characters have no meaning that the file tells.
  case signs
  /// An earlier recognition left a layer in the file that reads badly.
  case badLayer
}
