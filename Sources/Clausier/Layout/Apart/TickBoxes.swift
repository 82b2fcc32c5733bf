/// Finds the options that are not ticked, beside others that are.
enum TickBoxes {
  /// Moves the words of options that are not ticked from the body of a page to what is around it.
  ///
  /// Boxes count where a ticked and an empty one are near each other: empty ones alone are the bullets of a
  /// list, or a form that nobody filled in.
  static func separate(_ sheet: inout PageRows, on page: Page) {
    var boxes: [Box] = []
    for (index, row) in sheet.body.enumerated() {
      for (place, word) in row.words.enumerated() {
        let next = row.words.dropFirst(place + 1).first
        guard let isTicked = page.tickBox(at: word, before: next) else { continue }
        boxes.append(Box(row: index, place: place, isTicked: isTicked))
      }
    }
    guard boxes.contains(where: \.isTicked), boxes.contains(where: { !$0.isTicked }) else { return }
    var gone: [Int: Set<Int32>] = [:]
    for (index, box) in boxes.enumerated() where !box.isTicked {
      let next = index + 1 < boxes.count ? boxes[index + 1] : nil
      let previous = index > 0 ? boxes[index - 1] : nil
      guard near(box, previous, in: boxes, sheet) || near(box, next, in: boxes, sheet) else { continue }
      for (row, words) in option(of: box, before: next, in: sheet, page) {
        gone[row, default: []].formUnion(words)
      }
    }
    sheet.move(gone, to: .unticked)
  }

  /// The sign of an option.
  private struct Box {
    var row: Int
    var place: Int
    var isTicked: Bool
  }

  /// Whether two boxes belong to one choice with a ticked option: they are a few lines from each other.
  private static func near(_ box: Box, _ other: Box?, in boxes: [Box], _ sheet: PageRows) -> Bool {
    guard let other else { return false }
    let (one, two) = (sheet.body[box.row], sheet.body[other.row])
    guard abs(one.middle - two.middle) < 4 * max(one.size, two.size) else { return false }
    if other.isTicked { return true }
    // Where several empty ones follow each other, the ticked one may be the last or the first.
    return boxes.contains { $0.isTicked && abs(sheet.body[$0.row].middle - one.middle) < 10 * one.size }
  }

  /// The words of an option: to the next box, or to the end of the lines that it fills.
  private static func option(
    of box: Box, before next: Box?, in sheet: PageRows, _ page: Page
  ) -> [(Int, [Int32])] {
    let row = sheet.body[box.row]
    let end = next.flatMap { $0.row == box.row ? $0.place : nil }
    let words = row.words.dropFirst(box.place).prefix((end ?? row.words.count) - box.place)
    var found = [(box.row, words.map(\.first))]
    guard end == nil else { return found }
    let edge = sheet.body.lazy.map(\.right).max() ?? 0
    var last = row
    for index in box.row + 1..<max(sheet.body.count, box.row + 1) {
      let line = sheet.body[index]
      guard index != next?.row, last.right > edge - 4 * last.size,
        line.middle - last.middle < 1.7 * line.size,
        abs(line.size - last.size) < 0.08 * line.size, line.bold == last.bold, !line.opensPart(page),
        !Bullet.opens(line, on: page)
      else { break }
      found.append((index, line.words.map(\.first)))
      last = line
    }
    return found
  }
}

extension Page {
  /// Whether a word begins with a tick box, and whether that is ticked; `nil` without one.
  fileprivate func tickBox(at word: Word, before next: Word?) -> Bool? {
    guard let first = glyphs[word.glyphs].first?.scalar.value else { return nil }
    switch first {
    case 0x2610, 0x25A1, 0x25A2, 0x25FB, 0x25FD, 0x274F...0x2752, 0x2B1C: return false
    case 0x2611, 0x2612, 0x2327, 0x22A0, 0x2713, 0x2714, 0x2717, 0x2718, 0x2705, 0x1F5F9, 0x1F5F7: return true
    // Wingdings and Wingdings 2 draw boxes with codes for private use.
    case 0xF06F, 0xF0A8, 0xF071, 0xF072, 0xF0A3: return false
    case 0xF0FE, 0xF0FD, 0xF078, 0xF052, 0xF053, 0xF054: return true
    case 0x5B:
      let inner = glyphs[word.glyphs].dropFirst().map(\.scalar)
      if inner.isEmpty { return next.map { glyphs[Int($0.first)].scalar == "]" } == true ? false : nil }
      if inner[0] == "]" { return false }
      return inner.count > 1 && inner[1] == "]" && (inner[0] == "x" || inner[0] == "X") ? true : nil
    default: return nil
    }
  }
}
