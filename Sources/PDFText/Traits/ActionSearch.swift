import Clausier

/// Looks for what a file does by itself: scripts, programs that it starts, forms that it sends.
struct ActionSearch {
  private let file: PlainFile
  private var found: [FileTraits.Item] = []
  /// How many more objects are looked at; a file never has so many, and may name itself as its own part.
  private var budget = 20_000

  /// The actions that do more than to go to a page or an address, where they are found first.
  static func actions(in file: PlainFile, _ pages: [PDFDictionary]) -> [FileTraits.Item] {
    var search = ActionSearch(file: file)
    search.searchDocument(pages)
    return search.found
  }

  private init(file: PlainFile) { self.file = file }

  /// The kinds of actions that do something (ISO 32000, 12.6.4).
  private static let active: Set = ["JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition"]

  private mutating func searchDocument(_ pages: [PDFDictionary]) {
    let root = file.root
    take(root["OpenAction"], page: nil)
    takeAll(root["AA"], page: nil)
    searchNames(file.dictionary(root["Names"])["JavaScript"], depth: 0)
    for (index, page) in pages.enumerated() {
      takeAll(page["AA"], page: index + 1)
      for annotation in file.items(page["Annots"]) where budget > 0 {
        budget -= 1
        let entries = file.dictionary(annotation)
        take(entries["A"], page: index + 1)
        takeAll(entries["AA"], page: index + 1)
      }
    }
    for field in file.items(file.dictionary(root["AcroForm"])["Fields"]) { searchField(field, depth: 0) }
  }

  private mutating func searchField(_ field: PDFObject, depth: Int) {
    guard depth < 16, budget > 0 else { return }
    budget -= 1
    let entries = file.dictionary(field)
    takeAll(entries["AA"], page: nil)
    for kid in file.items(entries["Kids"]) { searchField(kid, depth: depth + 1) }
  }

  /// A tree of names (ISO 32000, 7.9.6) whose values are scripts.
  private mutating func searchNames(_ node: PDFObject, depth: Int) {
    guard depth < 16, budget > 0 else { return }
    budget -= 1
    let entries = file.dictionary(node)
    for (index, value) in file.items(entries["Names"]).enumerated() where index % 2 == 1 {
      take(value, page: nil)
    }
    for kid in file.items(entries["Kids"]) { searchNames(kid, depth: depth + 1) }
  }

  /// Takes the actions of a dictionary of events.
  private mutating func takeAll(_ events: PDFObject, page: Int?) {
    for action in file.dictionary(events).objects { take(action, page: page) }
  }

  /// Takes an action and those that follow it.
  private mutating func take(_ action: PDFObject, page: Int?) {
    var rest = [action]
    while let next = rest.popLast(), budget > 0 {
      budget -= 1
      let entries = file.dictionary(next)
      if let kind = file.name(entries["S"]), ActionSearch.active.contains(kind),
        !found.contains(where: { $0.name == kind })
      {
        found.append(FileTraits.Item(kind, page: page))
      }
      switch file.value(entries["Next"]) {
      case .dictionary: rest.append(entries["Next"])
      case .array(let several): rest += several.prefix(64)
      default: break
      }
    }
  }
}
