/// Quotations that continue over several paragraphs, such as the new wording of an article in an avenant.
enum Quotations {
  /// The most lines of a quotation; what stays open longer is a mistake.
  private static let mostLines = 80

  /// For each line whether it is wholly within « » that an earlier line opened.
  static func linesWithin(_ lines: [OutlineLine], _ bytes: [UInt8]) -> [Bool] {
    var within = [Bool](repeating: false, count: lines.count)
    var opened: Int?
    for (index, line) in lines.enumerated() {
      let balance = Quotations.balance(bytes, line.block.range)
      if let start = opened {
        if balance < 0 {
          for inside in start + 1...index { within[inside] = true }
          opened = nil
        } else if index - start > mostLines {
          // Never closed: only a mistake.
          opened = nil
        }
      } else if balance > 0 {
        opened = index
      }
    }
    return within
  }

  /// How many more « are opened than » closed.
  private static func balance(_ bytes: [UInt8], _ range: RawRange) -> Int {
    var balance = 0
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      let sign = bytes[index...index + 1]
      if sign.elementsEqual("«".utf8) { balance += 1 }
      if sign.elementsEqual("»".utf8) { balance -= 1 }
      index += 1
    }
    return balance
  }
}
