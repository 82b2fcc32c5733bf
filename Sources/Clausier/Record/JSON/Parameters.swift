/// A diagnostic's or a fault's parameters, written as one object in their order.
struct Parameters: Recorded {
  let values: [Parameter]

  init(_ values: [Parameter]) { self.values = values }

  func write(to record: inout RecordWriter) {
    record.object { record in
      for parameter in values {
        record.json.key(escaping: parameter.name)
        parameter.value.write(to: &record)
      }
    }
  }

  static func read(from reader: inout RecordReader) -> Parameters? {
    let members: [(name: String, value: Parameter.Value)]? = reader.namedValues()
    return members.map { Parameters($0.map { Parameter($0.name, $0.value) }) }
  }
}

extension Parameter.Value: Recorded {
  func write(to record: inout RecordWriter) {
    switch self {
    case .text(let text): text.write(to: &record)
    case .number(let number): number.write(to: &record)
    case .numbers(let numbers): OneLine(numbers).write(to: &record)
    case .texts(let texts): texts.write(to: &record)
    case .none: record.json.literal("null")
    }
  }

  static func read(from reader: inout RecordReader) -> Parameter.Value? {
    switch reader.node {
    case .null: Parameter.Value.none
    case .string(let text): .text(text)
    case .array(let items):
      if case .string? = items.first {
        [String].read(from: &reader).map(Parameter.Value.texts)
      } else {
        [Int].read(from: &reader).map(Parameter.Value.numbers)
      }
    default: Int.read(from: &reader).map(Parameter.Value.number)
    }
  }
}
