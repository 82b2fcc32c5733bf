/// A table with a column for each side whose first column says what the rows hold: « Service », « Adresse »,
/// « Représenté par ».
struct LabelledParties {
  /// The rows below the head: what they hold, and a cell for each side.
  private var rows: [(label: TokenRange, cells: [TokenRange])] = []
  /// The heads of the columns, which name the roles.
  private let heads: [TokenRange]

  /// Reads a table; `nil` where it is another.
  init?(_ table: Block, _ tokens: Tokens) {
    let cells = table.rows.map { row in row.map { tokens.range(of: $0) } }
    guard let head = cells.first, head.count > 2, head[0].isEmpty,
      head.dropFirst().allSatisfy({ $0.contains { RoleWord.role(tokens, $0) != nil } })
    else { return nil }
    heads = Array(head.dropFirst())
    for row in cells.dropFirst() where row.count == head.count {
      // A cell over two lines has an empty one beside its second.
      let label = row[0].isEmpty ? rows.last?.label ?? row[0] : row[0]
      rows.append((label, Array(row.dropFirst())))
    }
    let isNamed = rows.contains { tokens.match(.nameRow, at: $0.label.lowerBound) != nil }
    let isDescribed = rows.contains { LabelledParties.meaning(of: $0.label, tokens) != nil }
    guard isNamed || isDescribed else { return nil }
  }

  /// Gives the columns to a scanner, one after another.
  func read(_ scanner: inout PartyScanner) {
    for (column, head) in heads.enumerated() {
      scanner.beginColumn()
      scanner.announce(head)
      for row in rows {
        scanner.read(row.cells[column], as: LabelledParties.meaning(of: row.label, scanner.tokens))
      }
    }
  }

  /// What a row says of its parties: more than their names.
  enum Meaning {
    /// Where they are.
    case address
    /// Who acts for them.
    case representative
  }

  private static func meaning(of label: TokenRange, _ tokens: Tokens) -> Meaning? {
    if tokens.match(.representedRow, at: label.lowerBound, limit: label.upperBound) != nil {
      return .representative
    }
    return tokens.match(.addressRow, at: label.lowerBound, limit: label.upperBound).map { _ in .address }
  }
}

extension PartyScanner {
  /// Takes the role that heads a column, and expects a name.
  mutating func announce(_ head: TokenRange) {
    guard let word = head.first(where: { RoleWord.role(tokens, $0) != nil }),
      let role = RoleWord.role(tokens, word)
    else { return }
    announced = (role, RoleWord.compound(tokens, word))
  }

  /// Reads a cell of which its row says what it holds.
  mutating func read(_ cell: TokenRange, as meaning: LabelledParties.Meaning?) {
    guard let meaning, open != nil, !cell.isEmpty else {
      read(cell)
      return
    }
    (position, limit, startsLine) = (cell.lowerBound, cell.upperBound, true)
    switch meaning {
    case .address: address(from: position)
    case .representative: represented(from: position)
    }
    while position < limit { step() }
  }
}

extension Phrase {
  fileprivate static let nameRow = Phrase(
    "[nom du|nom de la] {service|structure|entite|direction|administration|organisme}|nom|denomination|designation|identite"
  )
  fileprivate static let representedRow = Phrase(
    "represente(e)(s) par|representant(e)(s) [legal|legaux]|signataire(s)")
  fileprivate static let addressRow = Phrase("adresse|siege|localisation|coordonnees")
}
