/// Two whole numbers that belong together, such as a first and a last page.
struct Pair: Recorded {
  let first: Int
  let second: Int

  init(_ first: Int, _ second: Int) {
    self.first = first
    self.second = second
  }

  func write(to record: inout RecordWriter) { record.array([first, second]) }

  static func read(from reader: inout RecordReader) -> Pair? {
    guard let numbers = [Int].read(from: &reader) else { return nil }
    guard numbers.count == 2 else { return reader.refuse(.noPair) }
    return Pair(numbers[0], numbers[1])
  }
}
