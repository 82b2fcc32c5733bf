/// Finds the words of watermarks: far taller than the lines that they lie over, or askew.
enum Watermarks {
  /// More tall words are the text itself.
  private static let mostTall = 60

  /// The indices of the words of watermarks, page by page.
  ///
  /// A watermark lies over words on one page and over none on another: there its face identifies it.
  static func words(among words: [[Word]], on pages: [Page]) -> [Set<Int>] {
    let tall = words.map { Watermarks.tall($0) }
    guard tall.contains(where: { !$0.isEmpty }) else { return words.map { _ in [] } }
    var found: [Set<Int>] = []
    var faces: Set<Page.Face> = []
    for (page, indices) in tall.enumerated() {
      let usual = usualHeight(of: words[page])
      let marks = indices.prefix(mostTall).filter { index in
        let word = TallWord(words[page][index])
        return word.isAskew(on: pages[page]) || word.crosses(words[page], usual)
      }
      faces.formUnion(marks.compactMap { pages[page].face(of: words[page][$0]) })
      found.append(Set(marks))
    }
    guard !faces.isEmpty else { return found }
    for (page, indices) in tall.enumerated() {
      found[page].formUnion(
        indices.filter { index in pages[page].face(of: words[page][index]).map(faces.contains) ?? false })
    }
    return found
  }

  /// The words that are far taller than most of the page's.
  private static func tall(_ words: [Word]) -> [Int] {
    let most = words.lazy.map(\.typeHeight).max() ?? 0
    let usual = usualHeight(of: words)
    guard most > 2 * usual else { return [] }
    return words.indices.filter { words[$0].typeHeight > 1.7 * usual }
  }

  /// The height that most words have, in points.
  static func usualHeight(of words: [Word]) -> Float {
    var counts = [Int](repeating: 0, count: 100)
    for word in words { counts[min(99, Int((word.bottom - word.top).clampedToPage))] += 1 }
    let most = counts.indices.max { counts[$0] < counts[$1] }
    return most.map { Float($0) + 0.5 } ?? 10
  }
}

extension Word {
  /// The height of its letters, in points: letters that are read upwards lie on their side.
  fileprivate var typeHeight: Float { turn == .none ? bottom - top : width }
}

extension Page {
  /// The face of a word's first glyph; `nil` when it has none.
  fileprivate func face(of word: Word) -> Face? {
    let index = Int(glyphs[Int(word.first)].face)
    return index < faces.count ? faces[index] : nil
  }
}
