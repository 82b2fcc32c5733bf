// Which objects the pages of a revision show.

extension RevisionComparison {
  /// The numbers of the objects that each page of a revision is drawn from, its annotations among them.
  func pageParts(of file: PlainFile) -> [Set<Int>] {
    let pages = file.numberedPages()
    let others = Set(pages.compactMap(\.number))
    return pages.map { number, page in
      var parts: Set<Int> = others
      for key in page.names where key != "Parent" {
        RevisionComparison.collect(page[key], of: file, into: &parts)
      }
      parts.subtract(others)
      if let number { parts.insert(number) }
      return parts
    }
  }

  /// Whether some objects are such as change what any page shows: the tree of pages, or the layers.
  func changesWholeFile(_ open: Set<Int>) -> Bool {
    let layers = old.root["OCProperties"]
    if layers != new.root["OCProperties"] || old.root["Pages"] != new.root["Pages"] { return true }
    var parts: Set<Int> = []
    RevisionComparison.collect(layers, of: old, into: &parts)
    collectTree(old.root["Pages"], depth: 0, into: &parts)
    return !parts.isDisjoint(with: open)
  }

  /// The nodes of the tree of pages, without the pages.
  private func collectTree(_ node: PDFObject, depth: Int, into parts: inout Set<Int>) {
    guard depth < 64, let number = node.number, !parts.contains(number) else { return }
    let entries = old.dictionary(node)
    guard entries["Kids"] != .null else { return }
    parts.insert(number)
    if let list = entries["Kids"].number { parts.insert(list) }
    for kid in old.items(entries["Kids"]) { collectTree(kid, depth: depth + 1, into: &parts) }
  }

  /// Adds the numbers of all objects that one leads to, up to those that are there already.
  private static func collect(_ object: PDFObject, of file: PlainFile, into parts: inout Set<Int>) {
    var waiting = [object]
    while let next = waiting.popLast() {
      var object = next
      if let number = next.number {
        guard parts.insert(number).inserted else { continue }
        object = file.value(next)
      }
      switch object {
      case .array(let items): waiting += items
      case .dictionary(let entries), .stream(let entries, _):
        waiting += entries.objects
      default: continue
      }
    }
  }
}
