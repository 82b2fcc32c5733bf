/// Puts the lines of a signature into streams: one for each column, or one for all without columns.
enum SignatureColumns {
  /// The words above somebody who signs for no party, but approves the act or gives a visa.
  static let approval = Phrase(
    """
    vu et {approuve(e)|vise(e)} [par]|{vu|bon} pour {approbation|visa} [par|du|de la|de l']|\
    pour {approbation|visa} [par]|approuve(e) [par]|approbation {du|de la|de l'}|visa [{du|de la|de l'}]|\
    {vise(e)|vu} par
    """)

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
      // Words alone above or below the columns belong to no side, unless the columns are not signed.
      return columns.filter { column in
        column.first?.first.map { tokens.match(.avis, at: $0) == nil } ?? false
      } + [approval(below: lines, tokens)].filter { !$0.isEmpty }
    }
    var alone: [TokenRange] = []
    for line in lines {
      if SignatureStart.isDateLine(line, tokens), alone.isEmpty { continue }
      if isEnd(line, tokens), !alone.isEmpty { break }
      // « Sonval, le 3 mars 2024 La directrice, Ada BRUN »
      let start = SignatureStart.dated(line, tokens)?.upperBound ?? line.content.lowerBound
      alone.append(start..<line.content.upperBound)
    }
    if let sides = SideBySide.columns(of: alone, tokens) { return sides }
    return alone.isEmpty ? [] : [alone.flatMap { pieces(of: $0, tokens) }]
  }

  /// The lines below the columns from « Vu et approuvé » or « Visa » on: somebody who signs for no party.
  private static func approval(below lines: [OutlineLine], _ tokens: Tokens) -> [TokenRange] {
    let last = lines.lastIndex { $0.block.column != nil || $0.block.kind == .table } ?? -1
    let below = lines[(last + 1)...].drop { line in
      line.content.first.map { tokens.match(approval, at: $0) == nil } ?? true
    }
    return below.prefix { !isEnd($0, tokens) }.map(\.content)
  }

  /// The lines that were printed one below the other and run on as one: « Signé : Ada BRUN Le directeur, Guy PETIT ».
  private static func pieces(of line: TokenRange, _ tokens: Tokens) -> [TokenRange] {
    var pieces: [TokenRange] = []
    var start = line.lowerBound
    for position in line.dropFirst(2) where opensNext(tokens, position, line.upperBound) {
      pieces.append(start..<position)
      start = position
    }
    return pieces + [start..<line.upperBound]
  }

  /// Whether an office with its article, or « Pour le », follows a name.
  private static func opensNext(_ tokens: Tokens, _ position: Int, _ limit: Int) -> Bool {
    guard tokens[position].marks.contains(.capital) else { return false }
    let last = tokens.reads(position - 1, ".") ? position - 2 : position - 1
    guard tokens[last].kind == .word, tokens[last].marks.contains(.capital),
      !OfficeWords.isOffice(tokens, last)
    else { return false }
    if tokens.match(.pourLe, at: position, limit: limit) != nil { return true }
    return tokens.match(.leLa, at: position, limit: limit).map { OfficeWords.isOffice(tokens, $0.upperBound) }
      ?? false
  }

  private static func isEnd(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    tokens.match(.end, at: line.content.lowerBound) != nil
  }
}

extension Phrase {
  fileprivate static let pourLe = Phrase("pour {le|la|l'|les}")
  fileprivate static let avis = Phrase("avis")
  fileprivate static let end = Phrase(
    "annexe(s)|copie(s)|destinataire(s)|ampliation(s)|pieces jointes|pj|liste des|diffusion")
}
