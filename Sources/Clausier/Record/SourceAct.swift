/// Which act of a file a record is about; a recueil holds several.
public struct SourceAct: Sendable, Equatable {
  /// The act's place in the file, from 1.
  public var index: Int
  /// The number of acts in the file.
  public var of: Int
  /// The act's first page in the file, from 1; 0 when the file has none.
  public var firstPage: Int
  /// The act's last page in the file.
  public var lastPage: Int
  /// What the collection that holds it calls the act, if it does.
  public var label: String?
  /// The act's number in that collection, if it gives one.
  public var number: String?
  /// The pages of the file, from 1, with text that belongs to no act, all of it or much; given with the first act only.
  public var outside: [Int]

  /// Makes the place of an act.
  public init(
    index: Int = 1, of: Int = 1, firstPage: Int, lastPage: Int, label: String? = nil, number: String? = nil,
    outside: [Int] = []
  ) {
    self.index = index
    self.of = of
    self.firstPage = firstPage
    self.lastPage = lastPage
    self.label = label
    self.number = number
    self.outside = outside
  }
}

extension SourceAct: RecordObject {
  static var blank: SourceAct { SourceAct(firstPage: 0, lastPage: 0) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("index", &index)
    coder.member("of", &of)
    var pages = Pair(firstPage, lastPage)
    coder.line("pages", &pages)
    (firstPage, lastPage) = (pages.first, pages.second)
    coder.member("label", &label, since: .v1_1)
    coder.member("number", &number, since: .v1_1)
    coder.line("outside", &outside, since: .v1_1)
  }
}
