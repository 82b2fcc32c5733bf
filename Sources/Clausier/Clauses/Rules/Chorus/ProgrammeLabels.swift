/// The labels of budget programmes that an act prints: « programme 352 « Innovation » », « BOP 352 "Innovation" ».
struct ProgrammeLabels {
  private var labels: [(programme: String, label: TokenRange)] = []

  /// Looks for the words « programme » and « BOP » with a number.
  init(_ act: Act) {
    let tokens = act.tokens
    for word in tokens.all(.programme, in: act.readable) {
      let limit = tokens.paragraph(around: word.lowerBound).upperBound
      let sign = tokens.match(.sign, at: word.upperBound, limit: limit)
      var position = sign?.upperBound ?? word.upperBound
      if tokens[position].kind == .tab { position += 1 }
      guard let number = ProgrammeLabels.number(tokens, position),
        let label = ProgrammeLabels.label(tokens, after: position + 1, limit: limit)
      else { continue }
      labels.append((number, label))
    }
    for line in act.bodyLines where line.block.kind == .table {
      addColumns(tokens, line.block.rows.map { row in row.map { tokens.range(of: $0) } })
    }
  }

  /// « N° de programme | Libellé » above rows of both.
  private mutating func addColumns(_ tokens: Tokens, _ rows: [[TokenRange]]) {
    var columns: (number: Int, label: Int)?
    var joined: Int?
    for row in rows {
      // « N° de programme Libellé » may be in one cell, and then so are both values below it.
      if let both = row.firstIndex(where: { cell in
        tokens.match(.numberHead, at: cell.lowerBound).map {
          ProgrammeLabels.head(tokens, $0.upperBound..<cell.upperBound, .labelHead)
        } ?? false
      }) {
        joined = both
        continue
      }
      if let joined, joined < row.count, row[joined].count > 1,
        let number = ProgrammeLabels.number(tokens, row[joined].lowerBound),
        let label = ProgrammeLabels.label(tokens, in: row[joined].dropFirst())
      {
        labels.append((number, label))
        continue
      }
      if let number = row.firstIndex(where: { ProgrammeLabels.head(tokens, $0, .numberHead) }),
        let label = row.firstIndex(where: { ProgrammeLabels.head(tokens, $0, .labelHead) }),
        label != number
      {
        columns = (number, label)
      } else if columns == nil,
        let alone = row.firstIndex(where: { ProgrammeLabels.head(tokens, $0, .numberHead) })
      {
        joined = alone
      } else if let columns, columns.number < row.count, columns.label < row.count,
        row[columns.number].count == 1, !row[columns.label].isEmpty,
        let number = ProgrammeLabels.number(tokens, row[columns.number].lowerBound)
      {
        labels.append((number, row[columns.label]))
      }
    }
  }

  private static func head(_ tokens: Tokens, _ cell: TokenRange, _ phrase: Phrase) -> Bool {
    tokens.match(phrase, at: cell.lowerBound, limit: cell.upperBound)?.upperBound == cell.upperBound
  }

  /// The tokens of the label of a programme; the first where several are printed.
  func label(of programme: String) -> TokenRange? {
    labels.first { $0.programme == programme }?.label
  }

  /// The most tokens of a label in quotes, and of one after a dash.
  private static let (quotedTokens, plainTokens) = (30, 16)

  private static func number(_ tokens: Tokens, _ position: Int) -> String? {
    guard let value = tokens.integer(position), (100...999).contains(value),
      tokens.foldedRange(position).count <= 4
    else {
      return nil
    }
    return String(value)
  }

  /// The label in a cell after its number: in quotes, after a dash, or without either.
  private static func label(_ tokens: Tokens, in cell: TokenRange) -> TokenRange? {
    tokens[cell.lowerBound].kind == .word
      ? cell : label(tokens, after: cell.lowerBound, limit: cell.upperBound)
  }

  /// What is in quotes after the number, or after a dash in a table's cell or a list.
  private static func label(_ tokens: Tokens, after position: Int, limit: Int) -> TokenRange? {
    let link = tokens.match(.link, at: position, limit: limit)
    var start = link?.upperBound ?? position
    if tokens.reads(start, "-") || tokens.reads(start, ":") || tokens.reads(start, "(") { start += 1 }
    guard tokens.reads(start, "\"") else { return unquoted(tokens, position, limit) }
    var end = start + 1
    while end < limit, end - start < quotedTokens, !tokens.reads(end, "\"") { end += 1 }
    guard end < limit, tokens.reads(end, "\""), end > start + 1 else { return nil }
    return start + 1..<end
  }

  /// « 352 – Innovation et transformation » up to the end of the cell or the line.
  private static func unquoted(_ tokens: Tokens, _ position: Int, _ limit: Int) -> TokenRange? {
    guard tokens.reads(position, "-") || tokens.reads(position, ":"),
      !tokens[position].isGlued || !tokens[position + 1].isGlued,
      tokens[position + 1].kind == .word, tokens[position + 1].marks.contains(.capital)
    else { return nil }
    var end = position + 1
    while end < limit, tokens[end].kind == .word || tokens.reads(end, "-") || tokens.reads(end, ","),
      tokens.match(.nextLabel, at: end) == nil
    {
      end += 1
    }
    while end > position + 1, tokens[end - 1].kind == .symbol { end -= 1 }
    return end - position <= plainTokens
      && (end == limit || tokens[end].kind == .tab || tokens.match(.labelEnd, at: end) != nil)
      ? position + 1..<end : nil
  }
}

extension Phrase {
  fileprivate static let programme = Phrase("programme(s)|bop")
  fileprivate static let sign = Phrase("[budgetaire(s)] [n°|no|numero|:] [:]")
  fileprivate static let link = Phrase("[,] [intitule|denomme|dit|relatif au] [:]")
  fileprivate static let nextLabel = Phrase("domaine|centre|uo|action|bop")
  fileprivate static let labelEnd = Phrase(";|.|)")
  fileprivate static let numberHead = Phrase("[n°|numero(s)|no|code] [de|du] programme(s) [budgetaire(s)]")
  fileprivate static let labelHead = Phrase("{libelle(s)|intitule(s)|designation|nom} [{du|de} programme]")
}
