/// Whole numbers that belong on one line, such as pages.
struct Numbers: Written {
  let values: [Int]

  init(_ values: [Int]) { self.values = values }

  func write(to record: inout RecordWriter) {
    let outer = record.json.inline
    record.json.inline = true
    record.array(values)
    record.json.inline = outer
  }
}
