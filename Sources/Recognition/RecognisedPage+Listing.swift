// The form in which the reading of a page goes through a pipe, one line for each of its parts:
//
//     line 120 431 980 433              where the base line begins and ends: x, y, x, y
//     word 120 409 254 433 96           left, top, right and bottom edges, confidence from 0 to 100
//     glyph 120 141 99 A                left and right edges, confidence, what it says
//     end                               the page is over
//
// All places are pixels from the image's top left. A line `error CODE` replaces a page that cannot be read.

extension RecognisedPage {
  /// The page as text, to its `end`.
  package var listing: String {
    var text = ""
    for line in lines {
      let base = line.baseline
      text += "line \(base.left) \(base.startY) \(base.right) \(base.endY)\n"
      for word in line.words {
        text += "word \(word.left) \(word.top) \(word.right) \(word.bottom) \(word.confidence)\n"
        for glyph in word.glyphs {
          text += "glyph \(glyph.left) \(glyph.right) \(glyph.confidence) \(glyph.text)\n"
        }
      }
    }
    return text + "end\n"
  }

  /// Takes one line of a listing; a line without meaning is skipped.
  mutating func take(_ line: Substring) {
    let fields = line.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: false)
    guard let kind = fields.first else { return }
    if kind == "glyph" {
      guard fields.count >= 5, let left = Int(fields[1]), let right = Int(fields[2]),
        let confidence = Int(fields[3]), let lineEnd = lines.indices.last,
        let wordEnd = lines[lineEnd].words.indices.last
      else { return }
      lines[lineEnd].words[wordEnd].glyphs.append(
        RecognisedGlyph(text: String(fields[4]), left: left, right: right, confidence: confidence))
      return
    }
    let numbers = line.split(separator: " ").dropFirst().compactMap { Int($0) }
    if kind == "line", numbers.count == 4 {
      lines.append(RecognisedLine(baseline: (numbers[0], numbers[1], numbers[2], numbers[3])))
    } else if kind == "word", numbers.count == 5, let last = lines.indices.last {
      lines[last].words.append(
        RecognisedWord(
          left: numbers[0], top: numbers[1], right: numbers[2], bottom: numbers[3], confidence: numbers[4]))
    }
  }
}
