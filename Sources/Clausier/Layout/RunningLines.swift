/// What the rows at one end of the pages say, counted over the document.
struct RunningLines {
  private struct Occurrence {
    var page: Int
    var middle: Float
    var text: [UInt8]
  }

  private var occurrences: [[UInt8]: [Occurrence]] = [:]

  /// Notes a row of the page that has a number.
  mutating func count(_ line: Line, on page: Page, _ number: Int) {
    let text = line.folded(on: page)
    let occurrence = Occurrence(page: number, middle: line.middle, text: text)
    occurrences[RunningLines.shape(text), default: []].append(occurrence)
  }

  /// Whether the same words are at the same height on another page, except for a number that counts pages.
  func repeats(_ line: Line, on page: Page, _ number: Int) -> Bool {
    let text = line.folded(on: page)
    // Headings of parts are numbered on as pages are.
    if text.beginsWithOne(of: PartWords.counted) { return false }
    let same = occurrences[RunningLines.shape(text)] ?? []
    return same.contains { other in
      other.page != number && abs(other.middle - line.middle) < 6
        && RunningLines.differOnlyByPage(text, other.text, from: number, to: other.page)
    }
  }

  /// Whether the row is only the page's number: « 3 », « - 3 - », « Page 3 sur 7 », « 3/7 ».
  func isPageNumber(_ line: Line, on page: Page, _ counted: Int) -> Bool {
    let text = line.folded(on: page)
    guard text.count <= 24 else { return false }
    let shape = RunningLines.shape(text).filter { $0 != 0x20 && $0 != 0x2E }
    let isNamed = shape[...].isOne(of: PageNumberForms.named)
    let isBare = shape[...].reads(PageNumberForms.bare)
    guard isNamed || isBare, let number = RunningLines.numbers(text).first else { return false }
    if isNamed { return true }
    if number == counted { return true }
    let same = occurrences[RunningLines.shape(text)] ?? []
    return same.contains { other in
      other.page != counted
        && RunningLines.numbers(other.text).first.map { $0 - other.page == number - counted } == true
    }
  }

  /// The text with every number as one `#`.
  private static func shape(_ text: [UInt8]) -> [UInt8] {
    var shape: [UInt8] = []
    shape.reserveCapacity(text.count)
    for byte in text {
      if (0x30...0x39).contains(byte) {
        if shape.last != 0x23 { shape.append(0x23) }
      } else {
        shape.append(byte)
      }
    }
    return shape
  }

  private static func numbers(_ text: [UInt8]) -> [Int] {
    var numbers: [Int] = []
    var open = false
    for byte in text {
      if (0x30...0x39).contains(byte) {
        let digit = Int(byte - 0x30)
        if open, let last = numbers.last {
          numbers[numbers.count - 1] = last < 1_000_000 ? last * 10 + digit : last
        } else {
          numbers.append(digit)
        }
        open = true
      } else {
        open = false
      }
    }
    return numbers
  }

  private static func differOnlyByPage(_ one: [UInt8], _ two: [UInt8], from: Int, to: Int) -> Bool {
    if one == two { return true }
    let numbers = zip(RunningLines.numbers(one), RunningLines.numbers(two))
    return numbers.allSatisfy { $0 == $1 || $1 - $0 == to - from }
  }
}
