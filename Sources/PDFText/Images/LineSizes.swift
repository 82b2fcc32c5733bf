import Recognition

/// The sizes of the letters of a page that was read from its image, derived from the heights of its words.
struct LineSizes {
  private var sizes: [Float] = []
  /// For each line, how many of its words gave a size.
  private var counts: [Int] = []
  /// The size of most of the text.
  private var usual: Float = 0

  init(of page: RecognisedPage) {
    var weighted: [(size: Float, weight: Int)] = []
    for line in page.lines {
      let (size, count) = LineSizes.size(of: line)
      sizes.append(size)
      counts.append(count)
      if size > 0 { weighted.append((size, line.words.reduce(0) { $0 + $1.glyphs.count })) }
    }
    weighted.sort { $0.size < $1.size }
    var rest = weighted.reduce(0) { $0 + $1.weight } / 2
    for (size, weight) in weighted where rest >= 0 {
      rest -= weight
      usual = size
    }
    // One or two words tell little: such a line is more likely the end of the one above.
    for line in sizes.indices.dropFirst() where counts[line] < 3 && sizes[line] > 0 {
      let above = self.size(of: line - 1)
      if abs(sizes[line] - above) < 0.25 * above { sizes[line] = above }
    }
  }

  /// The size of a line, in pixels: that of most lines where it is about the same.
  func size(of line: Int) -> Float {
    let size = sizes[line]
    return size == 0 || abs(size - usual) < 0.13 * usual ? max(1, usual) : size
  }

  /// The middle of the sizes that the words of a line give, and of how many words; 0 where none gives a size.
  private static func size(of line: RecognisedLine) -> (size: Float, count: Int) {
    var told: [Float] = []
    for word in line.words where word.confidence > 50 {
      let base = line.height(at: Float(word.left + word.right) / 2)
      let rise = base - Float(word.top)
      guard rise > 2, let share = share(of: word) else { continue }
      told.append(rise / share)
    }
    told.sort()
    return (told.isEmpty ? 0 : told[told.count / 2], told.count)
  }

  /// How far a word rises above its base line in parts of the size, as in most fonts; `nil` if unknown.
  private static func share(of word: RecognisedWord) -> Float? {
    var rise: Float?
    for scalar in word.glyphs.lazy.flatMap(\.text.unicodeScalars) {
      switch scalar {
      case "A"..."Z", "0"..."9", "b", "d", "f", "h", "k", "l": return 0.7
      case "a", "c", "e", "g", "m"..."s", "u"..."z": rise = rise ?? 0.49
      case "t", "i", "j", "à"..."ü": rise = 0.66
      case ".", ",", "-": break
      default: return nil
      }
    }
    return rise
  }
}
