/// Something that a finding compares or rests on, as `check --explain` shows it.
public struct Basis: Sendable, Equatable {
  /// What it is, without capital and point: « la durée », « le total des AE ».
  public var name: Message
  /// What it says; that it says nothing where it is missing.
  public var value: String
  /// Its JSON Pointer, if it is a value of the record.
  public var pointer: String?
  /// The page, from 1, that it is on.
  public var page: Int?
  /// The box on that page, in points.
  public var box: Box?

  /// Where it is printed.
  var places: [Place] = []

  /// Names something that is compared.
  init(
    fr: String, en: String, _ value: String, pointer: String? = nil, places: [Place] = []
  ) {
    name = Message(fr: fr, en: en)
    self.value = value
    self.pointer = pointer
    self.places = places
    (page, box) = (places.first?.page, places.first?.box)
  }

  /// Names a value of the record that is compared; its words are what the page prints.
  init<Value>(fr: String, en: String, _ shown: Shown<Value>, at pointer: String) {
    self.init(fr: fr, en: en, shown.printed, pointer: pointer, places: shown.places)
  }
}

extension Shown {
  /// The words on the page; the value itself where the record does not quote them.
  var printed: String {
    let words = places.compactMap(\.text)
    return words.isEmpty ? "\(value)" : words.joined(separator: " ")
  }
}

extension Basis: RecordObject {
  static var blank: Basis { Basis(fr: "", en: "", "") }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("name", &name)
    coder.member("value", &value)
    coder.member("pointer", &pointer)
    coder.member("page", &page)
    coder.member("box", &box)
  }
}
