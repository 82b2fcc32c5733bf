/// The act's NOR: four letters, two digits, five digits, one letter, closed up where it is spaced out.
enum NORRule: ClauseRule {
  static let name: StaticString = "nor"

  static let summary = RuleSummary(
    name, ["/nor"],
    fr: "« NOR » suivi de quatre lettres, sept chiffres et une lettre, au-dessus des parties.",
    en: "« NOR » and behind it four letters, seven digits and a letter, above the parties.")

  static func read(_ act: Act, into record: inout Record) {
    let tokens = act.tokens
    for match in tokens.all(.nor, in: 0..<tokens.count) {
      let section = act.outline.part(of: match)
      // Further down it is another act's: « Vu l'arrêté du … (NOR : …) ».
      guard let kind = section?.kind, kind == .title || kind == .other || kind == .parties,
        tokens[match.lowerBound].marks.contains(.capital)
      else { continue }
      var position = match.upperBound
      while let sign = tokens.match(.colonOrNumero, at: position) { position = sign.upperBound }
      // The code may be in the next cell, or below.
      if [.tab, .lineFeed].contains(tokens[position].kind) { position += 1 }
      guard let code = NOR.read(tokens, at: position) else { continue }
      record.nor = act.shown(code.value, at: code.tokens, by: name)
      return
    }
  }
}

extension Phrase {
  fileprivate static let colonOrNumero = Phrase(":|n°")
}
