/// What a PDF file holds besides its pages' text, as far as rules ask for it; ``PDFFacts`` has what records say of a file.
///
/// `PDFText` reads it. Pages count from 1, boxes are in points from the top left of the page as displayed.
public struct FileTraits: Sendable, Equatable {
  /// Something in a file at a place, or in the file as a whole.
  public struct Item: Sendable, Equatable {
    /// What it is, by the file's own word or name: `JavaScript`, `Highlight`, a file's name, a font's name.
    public var name: String
    /// Words that go with it: of a comment its text, under a box what it covers.
    public var text: String?
    /// The page that it is on.
    public var page: Int?
    /// Its box on that page.
    public var box: Box?

    /// Makes an item.
    public init(_ name: String, text: String? = nil, page: Int? = nil, box: Box? = nil) {
      self.name = name
      self.text = text
      self.page = page
      self.box = box
    }
  }

  /// Scripts, programs to start and forms to send, by the name of the action.
  public var actions: [Item] = []
  /// Files inside the file, by their names.
  public var attachments: [Item] = []
  /// Comments, highlights and other marks of a reader; neither links nor fields.
  public var comments: [Item] = []
  /// Fonts of the pages that the file does not hold, by their names.
  public var missingFonts: [Item] = []
  /// Words that something drawn later hides, and that can still be copied.
  public var coveredTexts: [Item] = []
  /// Words that leave no ink, or that have the colour of their ground.
  public var unseenTexts: [Item] = []
  /// Pages that show something and have no words.
  public var wordlessPages: [Int] = []
  /// How many earlier states of the file it still holds that no signature closed.
  public var unsignedRevisions = 0
  /// Whether a password is needed to open it.
  public var needsPassword = false
  /// Whether it forbids that programs for the blind take out its text.
  public var forbidsReading = false
  /// Whether the pages were drawn, so that covered and unseen words are known.
  public var isDrawn = true

  /// A file of which nothing is known yet.
  public init() {}
}

/// How far a file is looked at for its traits.
public enum TraitDepth: Sendable {
  /// What its objects say.
  case objects
  /// That, and which of its words nobody can see.
  case drawing
}
