public import Recognition

/// Which pages are read from their images, and how.
public struct PageRecognition {
  /// Which pages are read from their images.
  public enum Mode: String, Sendable, CaseIterable {
    /// Those that show words which their text does not have.
    case auto
    /// All.
    case always
    /// None.
    case never
  }

  /// Which pages are read from their images.
  public var mode: Mode
  /// The pixels in an inch of the images.
  public var resolution: Int
  /// Called before each image is read, which takes a second or more.
  public var beforeImage: () -> Void = {}
  /// Who starts and ends the program that reads them, if not this process.
  public var keeper: RecogniserKeeper? {
    get { recogniser.keeper }
    nonmutating set { recogniser.keeper = newValue }
  }
  /// What reads them; nothing is started before there is a page to read.
  let recogniser: ImageRecogniser

  /// The default resolution, in pixels an inch.
  public static let usualResolution = 300
  /// Makes the choice.
  ///
  /// - Parameters:
  ///   - resolution: The pixels in an inch of the images.
  ///   - language: The language of the pages as tesseract calls it, such as `fra`.
  ///   - seconds: The most processor time that the program may take for a page, in seconds; a document may take twenty
  ///     times as much. A page that takes longer keeps what text it has.
  ///   - program: The program that reads images, started for the first of them and kept for the others; where
  ///     there is none, pages are read without it, and ``PDFReading/recognitionFailure`` says so.
  public init(
    mode: Mode, resolution: Int = usualResolution, language: String = "fra", seconds: Int = 60,
    program: RecogniserProgram? = .find()
  ) {
    self.mode = mode
    self.resolution = resolution
    recogniser = ImageRecogniser(program: program, language: language, seconds: seconds)
  }
}
