/// A paragraph, a list item or a table: the unit the rules read in.
public struct Block: Sendable {
  /// What the block is by its shape.
  public enum Kind: Sendable {
    /// Running text or a heading.
    case paragraph
    /// One item of a list; its text begins with `- `.
    case item
    /// Rows of cells; see ``Block/rows``.
    case table
  }

  /// What the block is by its place on the page.
  public enum Zone: Sendable {
    /// The act itself.
    case body
    /// A note at the foot of the page, kept apart from the text that calls it.
    case footnote
    /// The words of a stamp, read apart from the lines that it lies over.
    case stamp
    /// The emblem and the service's name at the head of a page.
    case letterhead
    /// A line repeated at the head or the foot of the pages.
    case running
    /// A page's number.
    case pageNumber
    /// What is among the lines but not part of them: a watermark, the numbers of lines.
    case apart
    /// Words that are struck through.
    case struck
    /// An option that is not ticked, beside one that is.
    case unticked
  }

  /// How the block is printed.
  public struct Look: Sendable {
    /// The size of most of its characters, in points; 0 when unknown.
    public var size: Float = 0
    /// Whether all of it is bold.
    public var bold = false
    /// Whether all of it is slanted.
    public var italic = false
    /// Whether it is in the middle of its column.
    public var centred = false
    /// The distance of its first line from the column's left edge, in points.
    public var indent: Float = 0

    /// A look about which nothing is known.
    public init() {}
  }

  /// What it is by its shape.
  public var kind: Kind
  /// What it is by its place.
  public var zone: Zone
  /// Its bytes in the manuscript, without the line feed that ends it.
  public var range: RawRange
  /// The page it begins on, from 1; 0 when the text was not read from pages.
  public var page: Int
  /// Where blocks are side by side (signatures): which column, from 0.
  public var column: Int?
  /// Where blocks are side by side: which group of columns of the manuscript, from 0.
  public var group: Int?
  /// How it is printed.
  public var look: Look
  /// For a table: its rows of cells as byte ranges, empty cells included; every row has as many cells.
  public var rows: [[RawRange]]
  /// For a footnote: its mark as byte range, before the text.
  public var mark: RawRange?

  /// Makes a block of the body; the rest is set where known.
  public init(kind: Kind, zone: Zone = .body, range: RawRange, page: Int = 0) {
    self.kind = kind
    self.zone = zone
    self.range = range
    self.page = page
    column = nil
    group = nil
    look = Look()
    rows = []
    mark = nil
  }
}
