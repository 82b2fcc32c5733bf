import Clausier

/// The blocks of a text with their zone, kind, page and boxes, to show what the layout saw.
enum LayoutListing {
  /// For each block a line for each of its pages, then its text, indented.
  static func text(of manuscript: Manuscript) -> String {
    var listing = ""
    for block in manuscript.blocks {
      let areas = manuscript.areas(of: block.range)
      for area in areas {
        listing += "\(head(of: block, page: area.page))\t\(box(area.box))\n"
      }
      if areas.isEmpty { listing += head(of: block, page: block.page) + "\n" }
      for line in manuscript.text(block.range).split(separator: "\n") {
        listing += "  \(line)\n"
      }
    }
    return listing
  }

  private static func head(of block: Block, page: Int) -> String {
    var head = "\(page)\t\(block.zone)\t\(block.kind)"
    if let group = block.group, let column = block.column { head += " \(group + 1).\(column + 1)" }
    return head
  }

  private static func box(_ box: Box) -> String {
    "[" + [box.x, box.y, box.width, box.height].map(tenths).joined(separator: ", ") + "]"
  }

  /// A length with one decimal, in points.
  static func tenths(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e9 else { return "?" }
    let count = Int((value * 10).rounded())
    return (count < 0 ? "-" : "") + "\(abs(count) / 10).\(abs(count) % 10)"
  }
}
