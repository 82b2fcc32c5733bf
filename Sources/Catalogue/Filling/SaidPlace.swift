/// Where records say something in words: the steps to it, `*` for each element of a list.
struct SaidPlace: Sendable {
  /// The column of its words; `nil` for a party's own by its role.
  let column: WordColumn?
  /// Whether only the first of equal values counts.
  let isOnce: Bool
  private let steps: [String]

  init(_ column: WordColumn?, _ path: String, isOnce: Bool = false) {
    (self.column, self.isOnce) = (column, isOnce)
    steps = path.split(separator: "/").map(String.init)
  }

  /// Gathers what a record says there.
  func gather(_ record: RecordNode, into all: inout [Said]) {
    follow(steps[...], from: record, "", column, &all)
  }

  private func follow(
    _ steps: ArraySlice<String>, from node: RecordNode, _ pointer: String, _ column: WordColumn?,
    _ all: inout [Said]
  ) {
    guard let step = steps.first else {
      if let text = node.text, !text.isEmpty {
        all.append(Said(pointer: pointer, column: column ?? .party, text: text))
      }
      return
    }
    let rest = steps.dropFirst()
    guard step == "*" else { return follow(rest, from: node[step], pointer + "/" + step, column, &all) }
    for (place, element) in node.elements.enumerated() {
      let column = column ?? WordColumn(ofRole: element["role"].text)
      follow(rest, from: element, pointer + "/" + String(place), column, &all)
    }
  }
}
