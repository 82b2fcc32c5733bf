@testable import Clausier

/// How the lines of a fixture are printed: « {bold centred} Objet ».
struct PrintedLooks {
  /// The text without the marks.
  let text: String
  /// The lines with a mark, in order, and their print.
  private var marked: ArraySlice<(line: String, look: Block.Look)> = []
  /// Whether any line has a mark; otherwise nothing is known of the print.
  private let isKnown: Bool

  /// The sizes of ordinary and of large print, in points.
  private static let sizes: (ordinary: Float, large: Float) = (11, 14)

  init(_ text: String) {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let read = PrintedLooks.mark(line) else {
        lines.append(String(line))
        continue
      }
      marked.append(read)
      lines.append(read.line)
    }
    self.text = lines.joined(separator: "\n")
    isKnown = !marked.isEmpty
  }

  /// A block with its print.
  mutating func applied(to block: Block, of manuscript: Manuscript) -> Block {
    var block = block
    guard isKnown else { return block }
    block.look.size = PrintedLooks.sizes.ordinary
    if let next = marked.first, manuscript.text(block.range) == next.line {
      block.look = next.look
      marked.removeFirst()
    }
    return block
  }

  private static func mark(_ line: Substring) -> (line: String, look: Block.Look)? {
    guard line.hasPrefix("{"), let end = line.firstIndex(of: "}") else { return nil }
    let words = line[line.index(after: line.startIndex)..<end].split(separator: " ")
    guard !words.isEmpty, words.allSatisfy({ ["bold", "large", "centred", "italic"].contains($0) }) else {
      return nil
    }
    var look = Block.Look()
    look.size = words.contains("large") ? sizes.large : sizes.ordinary
    look.bold = words.contains("bold")
    look.centred = words.contains("centred")
    look.italic = words.contains("italic")
    return (String(line[line.index(end, offsetBy: 2)...]), look)
  }
}
