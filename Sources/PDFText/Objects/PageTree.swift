extension PlainFile {
  /// The pages' dictionaries in the file's order, with what they inherit.
  func pages() -> [PDFDictionary] { numberedPages().map(\.page) }

  /// The same with the numbers of their objects, where they have one.
  func numberedPages() -> [(number: Int?, page: PDFDictionary)] {
    var pages: [(number: Int?, page: PDFDictionary)] = []
    var seen: Set<Int> = []
    collect(root["Pages"], inheriting: PDFDictionary(), depth: 0, &seen, into: &pages)
    return pages
  }

  /// How many pages the tree names that are not there.
  var missingPages: Int {
    var waiting = [root["Pages"]]
    var seen: Set<Int> = []
    var count = 0
    while let node = waiting.popLast() {
      if let number = node.number, !seen.insert(number).inserted { continue }
      guard case .dictionary(let own) = value(node) else {
        count += 1
        continue
      }
      waiting += items(own["Kids"])
    }
    return count
  }

  /// What pages inherit from the nodes above them.
  private static let inherited = ["MediaBox", "CropBox", "Rotate", "Resources"]

  private func collect(
    _ node: PDFObject, inheriting above: PDFDictionary, depth: Int, _ seen: inout Set<Int>,
    into pages: inout [(number: Int?, page: PDFDictionary)]
  ) {
    guard depth < 64 else { return }
    // A tree that contains itself would never end; a page may be in it once.
    if let number = node.number, !seen.insert(number).inserted { return }
    guard case .dictionary(let own) = value(node) else { return }
    guard case .null = own["Kids"] else {
      var passedOn = PDFDictionary()
      for key in PlainFile.inherited {
        if case .null = own[key] { passedOn.add(key, above[key]) } else { passedOn.add(key, own[key]) }
      }
      for kid in items(own["Kids"]) {
        collect(kid, inheriting: passedOn, depth: depth + 1, &seen, into: &pages)
      }
      return
    }
    var page = own
    for key in PlainFile.inherited {
      if case .null = own[key] { page.add(key, above[key]) }
    }
    pages.append((node.number, page))
  }
}
