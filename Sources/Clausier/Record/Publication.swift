/// Where the act says that it is published.
public struct Publication: Sendable, Equatable {
  /// The bulletins and sites, as written.
  public var venues: [Shown<String>]

  /// Makes a publication.
  public init(venues: [Shown<String>] = []) { self.venues = venues }
}

extension Publication: RecordObject {
  static var blank: Publication { Publication() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("venues", &venues)
  }
}
