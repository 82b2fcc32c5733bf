/// A diagnostic's or a fault's parameters, written as one object in their order.
struct Parameters: Written {
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
}
