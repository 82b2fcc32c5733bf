/// Tells where a page shows ink that looks like words and none was read, and doubts the rows of tables beside it: what is
/// lost there is seen by no other rule.
enum UnreadInkRule: ClauseRule {
  static let name: StaticString = "unread-ink"

  static let summary = RuleSummary(
    name, ["/diagnostics"],
    fr: "l’encre qui ressemble à des mots et où aucun mot n’a été lu.",
    en: "ink that looks like words, where no word was read.")

  static let diagnostics: [DiagnosticKind] = [.unreadInk]

  /// More places on a page say no more than that it could not be read.
  private static let most = 10
  /// The places of a paragraph's lines are this close to each other, in points.
  private static let near = 12.0

  static func read(_ act: Act, into record: inout Record) {
    for page in act.manuscript.pages where !page.unread.isEmpty {
      for box in joined(page.unread).prefix(most) {
        let beside = rows(of: record).filter { row in
          row.places.contains { $0.page == page.number && $0.box.isLevel(with: box) }
        }
        let pointers: [String?] = beside.isEmpty ? [nil] : beside.map { $0.pointer }
        record.diagnostics += pointers.map { .unreadInk(page: page.number, box, pointer: $0) }
      }
    }
  }

  /// Boxes that are close to each other as one.
  private static func joined(_ boxes: [Box]) -> [Box] {
    var joined: [Box] = []
    for box in boxes {
      if let place = joined.lastIndex(where: { $0.grown(by: near).meets(box) }) {
        joined[place].take(box)
      } else {
        joined.append(box)
      }
    }
    return joined
  }

  /// The rows of tables that a record has, with where their values are.
  private static func rows(of record: Record) -> [(pointer: String, places: [Place])] {
    let credits = record.credits.enumerated().map { index, credit in
      let places = (credit.year?.places ?? []) + (credit.ae?.places ?? []) + (credit.cp?.places ?? [])
      return (pointer: "/credits/\(index)", places: places)
    }
    let blocks = record.chorus.enumerated().map { index, block in
      let codes = [block.domaineFonctionnel, block.centreFinancier, block.centreDeCout].compactMap(\.self)
      return (pointer: "/chorus/\(index)", places: (codes + block.activites).flatMap(\.places))
    }
    return credits + blocks
  }
}

extension Box {
  /// Whether another box is at about the same height.
  fileprivate func isLevel(with other: Box) -> Bool {
    2 * (min(y + height, other.y + other.height) - max(y, other.y)) > min(height, other.height)
  }

  fileprivate func grown(by length: Double) -> Box {
    Box(x: x - length, y: y - length, width: width + 2 * length, height: height + 2 * length)
  }

  fileprivate func meets(_ other: Box) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
  }

  fileprivate mutating func take(_ other: Box) {
    let (right, bottom) = (max(x + width, other.x + other.width), max(y + height, other.y + other.height))
    (x, y) = (min(x, other.x), min(y, other.y))
    (width, height) = (right - x, bottom - y)
  }
}
