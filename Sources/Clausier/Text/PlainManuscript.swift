extension Manuscript {
  /// Makes a manuscript from tidy text, as `clausier text` prints it, without pages.
  ///
  /// One paragraph a line; `- ` begins a list item; consecutive lines with tabs are one table; `1│` and `2│`
  /// begin a paragraph of the first and the second of several columns side by side. For fixtures and for text
  /// that comes from elsewhere; its values have no places.
  public init(text: String) {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    var group = -1
    var inColumns = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      var content = Array(line.utf8)
      var column: Int?
      if content.count > 4, content[0].isDigit, content[0] > .zero, content[1...3].elementsEqual("│".utf8) {
        column = Int(content[0] - .one)
        content.removeFirst(4)
        while content.first == .space { content.removeFirst() }
      }
      if column != nil, !inColumns { group += 1 }
      inColumns = column != nil
      let start = bytes.count
      bytes += content
      bytes.append(.lineFeed)
      let range: RawRange = start..<(bytes.count - 1)
      if content.contains(.tab) {
        let cells = Manuscript.cells(of: range, in: bytes)
        if let last = blocks.indices.last, blocks[last].kind == .table,
          blocks[last].rows.first?.count == cells.count
        {
          blocks[last].rows.append(cells)
          blocks[last].range = blocks[last].range.lowerBound..<range.upperBound
        } else {
          var block = Block(kind: .table, range: range)
          block.rows = [cells]
          blocks.append(block)
        }
        continue
      }
      var block = Block(kind: content.starts(with: "- ".utf8) ? .item : .paragraph, range: range)
      block.column = column
      block.group = column == nil ? nil : group
      blocks.append(block)
    }
    self.init(
      bytes: bytes, origins: [Int32](repeating: -1, count: bytes.count), blocks: blocks, pages: [])
  }

  private static func cells(of range: RawRange, in bytes: [UInt8]) -> [RawRange] {
    var cells: [RawRange] = []
    var start = range.lowerBound
    for index in range where bytes[index] == .tab {
      cells.append(start..<index)
      start = index + 1
    }
    cells.append(start..<range.upperBound)
    return cells
  }
}
