/// Where, when and by whom the act is signed on paper.
public struct ActSignature: Sendable, Equatable {
  /// The place after « Fait à ».
  public var place: Shown<String>?
  /// The date after « le »; `nil` where it is left blank.
  public var date: Shown<CalendarDate>?
  /// The number of original copies.
  public var copies: Shown<Int>?
  /// Those who sign, in the order of the columns.
  public var signatories: [Signatory]

  /// Makes a signature; what is not printed stays `nil`.
  public init(
    place: Shown<String>? = nil, date: Shown<CalendarDate>? = nil, copies: Shown<Int>? = nil,
    signatories: [Signatory] = []
  ) {
    self.place = place
    self.date = date
    self.copies = copies
    self.signatories = signatories
  }
}

extension ActSignature: RecordObject {
  static var blank: ActSignature { ActSignature() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("place", &place)
    coder.member("date", &date)
    coder.member("copies", &copies)
    coder.member("signatories", &signatories)
  }
}
