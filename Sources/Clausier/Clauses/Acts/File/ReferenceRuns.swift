/// The numbers of acts that stay at the foot or the head of a run of pages.
struct ReferenceRuns {
  /// The number that each page bears; `nil` where it bears none.
  private(set) var references: [String?] = []

  /// What is printed on more of the pages than this is the file's own number.
  private static let shareOfFile: Float = 0.8
  /// The least share of pages with a number, and the fewest numbers, that make runs of it.
  private static let shareOfPages: Float = 0.5
  private static let fewest = 2

  /// Finds the runs; without any, no page has a number.
  init(of pages: [CutPage]) {
    var counts: [String: Int] = [:]
    for page in pages { for reference in Set(page.references) { counts[reference, default: 0] += 1 } }
    let most = ReferenceRuns.shareOfFile * Float(pages.count)
    var shapes: [String: Int] = [:]
    for page in pages {
      for shape in Set(page.references.map(ReferenceRuns.shape)) { shapes[shape, default: 0] += 1 }
    }
    let found = pages.map { page in
      page.references.filter { Float(counts[$0] ?? 0) < max(most, 2) }
        .max { (shapes[ReferenceRuns.shape($0)] ?? 0) < (shapes[ReferenceRuns.shape($1)] ?? 0) }
    }
    let named = found.count { $0 != nil }
    let isRun =
      Float(named) >= ReferenceRuns.shareOfPages * Float(pages.count { $0.wordCount > 0 })
      && Set(found.compactMap(\.self)).count >= ReferenceRuns.fewest && isOrdered(found)
    references = isRun ? found : pages.map { _ in nil }
  }

  /// A number with all digits alike: a collection's numbers have one shape.
  private static func shape(_ reference: String) -> String {
    String(decoding: reference.utf8.map { $0.isDigit ? UInt8(ascii: "#") : $0 }, as: UTF8.self)
  }

  /// Whether each number stays on pages that follow each other.
  private func isOrdered(_ found: [String?]) -> Bool {
    var seen: Set<String> = []
    var returns = 0
    var last: String?
    for case let reference? in found where reference != last {
      if !seen.insert(reference).inserted { returns += 1 }
      last = reference
    }
    return 10 * returns <= seen.count
  }

  /// Whether a run begins at a page.
  func begins(at page: Int) -> Bool {
    guard let reference = references[page] else { return false }
    return page == 0 || references[page - 1] != reference
  }

  /// Whether a page bears the number of the one before.
  func goesOn(at page: Int) -> Bool {
    guard page > 0, let reference = references[page] else { return false }
    return references[page - 1] == reference
  }

  /// Whether pages have such numbers.
  var isEmpty: Bool { references.allSatisfy { $0 == nil } }
}
