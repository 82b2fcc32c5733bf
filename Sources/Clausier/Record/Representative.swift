/// Who acts for a party.
public struct Representative: Sendable, Equatable {
  /// Given name, then family name, in title case; `nil` where only an office is named.
  public var name: Shown<String>?
  /// The office, without civility, « son », « la », « agissant en sa qualité de ».
  public var title: Shown<String>?

  /// Makes a representative; what is not printed stays `nil`.
  public init(name: Shown<String>? = nil, title: Shown<String>? = nil) {
    self.name = name
    self.title = title
  }
}

extension Representative: RecordObject {
  static var blank: Representative { Representative() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("name", &name)
    coder.member("title", &title)
  }
}
