/// The types in which the titles of a file's acts are printed, where a collection prints all alike.
struct TitleTypes {
  /// A type: size in half points, weight and slant.
  private struct Look: Hashable {
    let size: Int
    let bold: Bool
    let italic: Bool

    init(_ line: CutLine) {
      size = Int((line.size.clampedToPage * 2).rounded())
      (bold, italic) = (line.isBold, line.isItalic)
    }
  }

  private var looks: Set<Look> = []
  /// Those that headings within acts do not have.
  private var ownLooks: Set<Look> = []

  /// The fewest titles that show how the file prints them.
  private static let fewest = 3
  /// How many times as many headings may be printed so; in more, parts of acts are as well. Lists and notices, whose
  /// titles nothing else shows, may be as many as acts.
  private static let most = 3
  /// The same where headings within acts are printed otherwise, so that every heading is a title.
  private static let mostOwn: Float = 2

  /// The largest share of a file's lines that are titles.
  private static let share: Float = 0.2

  /// No type is known.
  init() {}

  /// The types of titles that are sure to be some.
  init(of borders: [Border], in text: CutText) {
    var titles: [Look: Int] = [:]
    for border in borders where !border.isDoubtful {
      titles[Look(text.lines[border.place.line]), default: 0] += 1
    }
    guard titles.contains(where: { $0.value >= TitleTypes.fewest }) else { return }
    var all: [Look: Int] = [:]
    var lines: [Look: Int] = [:]
    var previous: Look?
    for line in text.lines where !line.signs.contains(.running) {
      let look = Look(line)
      guard line.signs.isDisjoint(with: BorderSearch.parts) else {
        previous = nil
        continue
      }
      lines[look, default: 0] += 1
      // The lines of one title are one heading.
      if look != previous { all[look, default: 0] += 1 }
      previous = look
    }
    looks = Set(
      titles.filter { look, count in
        count >= TitleTypes.fewest && (all[look] ?? 0) <= TitleTypes.most * count
          && Float(lines[look] ?? 0) <= TitleTypes.share * Float(text.lines.count)
      }.keys)
    ownLooks = looks.filter { Float(all[$0] ?? 0) <= TitleTypes.mostOwn * Float(titles[$0] ?? 0) }
  }

  /// Whether no type is known.
  var isEmpty: Bool { looks.isEmpty }

  /// Whether a line is printed in a type that hardly anything but titles has.
  func isOwn(at index: Int, in text: CutText) -> Bool { ownLooks.contains(Look(text.lines[index])) }

  /// Whether a line begins a heading of such a type, below another line.
  func begin(at index: Int, in text: CutText) -> Bool {
    guard !looks.isEmpty, looks.contains(Look(text.lines[index])) else { return false }
    guard index > text.pages[text.lines[index].page].lines.lowerBound else { return true }
    return Look(text.lines[index - 1]) != Look(text.lines[index])
  }
}
