/// A page for readers: what was read of it, and how it looks.
public struct ShownPage: Sendable {
  /// The page as it was read, with its size and its glyphs.
  public var page: Page
  /// A picture of it, in the format WebP; empty where none was drawn.
  public var picture: [UInt8]

  /// Makes a page.
  public init(_ page: Page, picture: [UInt8] = []) {
    self.page = page
    self.picture = picture
  }
}

/// What a product wants of an act's pages, besides the record.
public struct PageNeed: Sendable, Equatable {
  /// How fine their pictures are, in pixels an inch; `nil` for no pictures.
  public var resolution: Int?

  /// Makes a need.
  public init(resolution: Int?) { self.resolution = resolution }
}
