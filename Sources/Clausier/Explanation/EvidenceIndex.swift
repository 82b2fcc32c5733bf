/// Where the values of a record are on the pages, to ask of other words whether they are part of a value.
struct EvidenceIndex {
  /// A part of a page: about 16 points high and 64 wide.
  private struct Area: Hashable {
    var page: Int
    var row: Int
    var column: Int
  }

  /// For each area the values whose boxes reach into it.
  private var reaching: [Area: [(pointer: String, box: Box)]] = [:]

  init(_ values: [RecordValue]) {
    for value in values {
      // The long texts, shown without their words, hold everything.
      for place in value.places where place.text != nil {
        for area in EvidenceIndex.areas(of: place.box, page: place.page) {
          // Where more values than this meet, a page shows nothing that anyone could read.
          guard reaching[area, default: []].count < 200 else { continue }
          reaching[area, default: []].append((value.pointer, place.box))
        }
      }
    }
  }

  /// Whether words are evidence of a value that a pointer pattern leads to.
  func holds(_ places: [Place], for field: String) -> Bool {
    places.contains { place in
      EvidenceIndex.areas(of: place.box, page: place.page).contains { area in
        reaching[area]?.contains { known in
          (known.box.holdsMiddle(of: place.box) || place.box.holdsMiddle(of: known.box))
            && PointerPattern.meets(known.pointer, field)
        } ?? false
      }
    }
  }

  private static func areas(of box: Box, page: Int) -> [Area] {
    let rows = steps(box.y, box.height, size: 16)
    let columns = steps(box.x, box.width, size: 64)
    return rows.flatMap { row in columns.map { Area(page: page, row: row, column: $0) } }
  }

  /// The steps that a side of a box touches; no page is so large that it has more than a few hundred.
  private static func steps(_ start: Double, _ length: Double, size: Double) -> ClosedRange<Int> {
    guard start.isFinite, length.isFinite, abs(start) < 1e6, length >= 0 else { return 0...0 }
    let first = Int((start / size).rounded(.down))
    return first...max(first, min(first + 200, Int(((start + length) / size).rounded(.down))))
  }
}
