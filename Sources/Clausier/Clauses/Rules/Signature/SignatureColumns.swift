/// Puts the lines of a signature into streams: one for each column, or one for all where nothing stands side by side.
enum SignatureColumns {
  /// The streams from left to right; each is the tokens of its lines from top to bottom.
  static func streams(of lines: [OutlineLine], _ tokens: Tokens) -> [[TokenRange]] {
    var columns: [[TokenRange]] = []
    func add(_ range: TokenRange, to column: Int) {
      while columns.count <= column { columns.append([]) }
      if !range.isEmpty { columns[column].append(range) }
    }
    for line in lines {
      if let column = line.block.column {
        add(line.content, to: min(column, 20))
      } else if line.block.kind == .table {
        for row in line.block.rows {
          for (column, cell) in row.enumerated() where column < 20 {
            add(tokens.range(of: cell), to: column)
          }
        }
      }
    }
    if !columns.isEmpty {
      // What stands alone above or below the columns belongs to no side, unless the columns are not signed.
      return columns.filter { !$0.isEmpty }
    }
    var alone: [TokenRange] = []
    for line in lines {
      if SignatureStart.isDateLine(line, tokens), alone.isEmpty { continue }
      if isEnd(line, tokens), !alone.isEmpty { break }
      alone.append(line.content)
    }
    return SideBySide.columns(of: alone, tokens) ?? (alone.isEmpty ? [] : [alone])
  }

  private static func isEnd(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    tokens.match(.end, at: line.content.lowerBound) != nil
  }
}

extension Phrase {
  fileprivate static let end = Phrase(
    "annexe(s)|copie(s)|destinataire(s)|ampliation(s)|pieces jointes|pj|liste des|visa du|diffusion")
}
