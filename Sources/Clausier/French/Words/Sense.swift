/// What a word means to the recognisers: a part of a number, a month, a unit of time or of money.
struct Sense: Sendable, Equatable {
  /// The part a word plays.
  enum Kind: UInt8, Sendable {
    /// None known to a recogniser.
    case none
    /// « zéro ».
    case zero
    /// 1 to 9.
    case unit
    /// « dix » and 11 to 16; « dix-sept » is made of two words.
    case teen
    /// 20, 30 … 60, and 70, 80, 90 in one word.
    case ten
    /// « cent ».
    case hundred
    /// « mille », « mil ».
    case thousand
    /// « million », « milliard », and « millier ».
    case scale
    /// « premier », « second »: ordinals that do not end a longer number.
    case first
    /// A month, 1 to 12.
    case month
    /// A month's short form that is also another word (« sept. », « mar. »).
    case shortMonth
    /// A unit of time; the value is a ``Unit``.
    case time
    /// « euro », « EUR ».
    case euro
    /// « k », « M », « Md » before « € »; the value is the power of ten.
    case prefix
    /// « kEUR », « MEUR », « Keuros »; the value is the power of ten.
    case prefixedEuro
    /// « centime ».
    case cent
    /// « HT », « TTC »; the value is 0 or 1.
    case tax
    /// The nature of a legal text; see ``Citations``.
    case text
    /// « article », « art. ».
    case article
    /// A word that announces a code: « NOR », « EJ », « programme ».
    case label
  }

  /// The units of time, in the order of ``Sense/Kind/time``'s values.
  enum Unit: Int32, Sendable {
    case year, semester, quarter, month, fortnight, week, day, hour, minute, second
  }

  /// The part it plays.
  var kind: Kind
  /// Its value, by kind.
  var value: Int32 = 0
  /// Whether it ends a number as an ordinal (« -ième »).
  var ordinal = false

  /// Whether it is « un » or « une », the number that is also an article.
  var isOne: Bool { kind == .unit && value == 1 && !ordinal }

  /// Whether it can begin a number in words.
  var isNumber: Bool {
    kind.rawValue >= Kind.zero.rawValue && kind.rawValue <= Kind.scale.rawValue
  }

  /// No sense at all.
  static let none = Sense(kind: .none)
}
