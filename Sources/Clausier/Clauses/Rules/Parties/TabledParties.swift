/// The parties of an act that names them in a table of labels and values: « Délégant | Direction des phares »,
/// « Représentant | M. Hervé Kerzun, directeur ».
enum TabledParties {
  /// The parties, in order; none where no table above the articles has two of them.
  static func drafts(_ act: Act) -> [PartyDraft] {
    let tokens = act.tokens
    let above: [OutlinePart.Kind] = [.title, .parties, .preamble]
    for line in act.lines where line.block.kind == .table {
      guard let kind = act.kind(of: line.all), above.contains(kind) else { continue }
      var drafts: [PartyDraft] = []
      for row in line.block.rows where row.count == 2 {
        let label = tokens.range(of: row[0])
        let value = tokens.range(of: row[1])
        guard let first = label.first, !value.isEmpty else { continue }
        if let role = role(label, tokens) {
          var scanner = PartyScanner(tokens, expectsName: true)
          scanner.read(value)
          guard var draft = scanner.finish().first, let noun = draft.name.first?.first,
            OfficeWords.isBody(tokens, noun) || OfficeWords.isOffice(tokens, noun)
              || PartyName.hasCapitals(tokens, noun)
          else { continue }
          draft.role = draft.role ?? role
          drafts.append(draft)
        } else if tokens.match(.represented, at: first, limit: label.upperBound) != nil,
          let last = drafts.indices.last, drafts[last].representative == nil
        {
          drafts[last].representative = RepresentativeWords(tokens, value)
        }
      }
      if drafts.count >= 2 { return drafts }
    }
    return []
  }

  /// The role that is the whole of a label: « Délégant », « Le service délégataire : ».
  private static func role(_ label: TokenRange, _ tokens: Tokens) -> (value: PartyRole, word: TokenRange)? {
    guard label.count <= 4, let position = label.first(where: { RoleWord.role(tokens, $0) != nil }),
      let role = RoleWord.role(tokens, position)
    else { return nil }
    return (role, RoleWord.compound(tokens, position))
  }
}

extension Phrase {
  fileprivate static let represented = Phrase("represente(e) par|representant(e)|signataire")
}
