/// What an avenant says about the act that it amends.
public struct Amendment: Sendable, Equatable {
  /// The avenant's own rank, from 1: 2 for « avenant n° 2 ».
  public var rank: Shown<Int>?
  /// The kind of the amended act.
  public var kind: ActKind
  /// The amended act's number.
  public var number: Shown<String>?
  /// The amended act's date.
  public var date: Shown<CalendarDate>?
  /// The amended act's NOR.
  public var nor: Shown<String>?
  /// What becomes of the amended act's credits; `nil` where the words do not say it plainly.
  public var credits: Shown<CreditChange>?
  /// The words that name the amended act.
  public var text: Shown<String>?

  /// Makes an amendment; what is not printed stays `nil`.
  public init(
    rank: Shown<Int>? = nil, kind: ActKind = .unknown, number: Shown<String>? = nil,
    date: Shown<CalendarDate>? = nil, nor: Shown<String>? = nil,
    credits: Shown<CreditChange>? = nil, text: Shown<String>? = nil
  ) {
    self.rank = rank
    self.kind = kind
    self.number = number
    self.date = date
    self.nor = nor
    self.credits = credits
    self.text = text
  }
}

extension Amendment: RecordObject {
  static var blank: Amendment { Amendment() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("rank", &rank)
    coder.member("kind", &kind)
    coder.member("number", &number)
    coder.member("date", &date)
    coder.member("nor", &nor)
    coder.member("credits", &credits, since: .v1_1)
    coder.member("text", &text)
  }
}
