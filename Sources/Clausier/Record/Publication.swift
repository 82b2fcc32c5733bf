/// Where the act says that it is published.
public struct Publication: Sendable, Equatable {
  /// The bulletins and sites, as written.
  public var venues: [Shown<String>]

  /// Makes a publication.
  public init(venues: [Shown<String>] = []) { self.venues = venues }
}

extension Publication: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("venues", venues)
    }
  }
}
